/** The claim filing indicators SBR09 takes (domain.md 7.1, source PYX12). */
export const filingIndicators: readonly string[] = [
  ...['11', '12', '13', '14', '15', '16', '17', 'AM', 'BL', 'CH', 'CI', 'DS', 'FI', 'HM', 'LM', 'MA', 'MB', 'MC', 'OF'],
  ...['TV', 'VA', 'WC', 'ZZ'],
]

const names: Readonly<Record<string, string>> = {
  ...{ '12': 'PPO', '13': 'Point of service', '14': 'EPO', '15': 'Indemnity', '16': 'Medicare Advantage HMO' },
  ...{ '17': 'Dental HMO', BL: 'Blue Cross Blue Shield', CH: 'TRICARE', CI: 'Commercial', DS: 'Disability' },
  ...{ '11': 'Other non-federal', AM: 'Automobile medical', FI: 'Federal employees', HM: 'HMO' },
  ...{ LM: 'Liability medical', MA: 'Medicare Part A', MB: 'Medicare Part B', MC: 'Medicaid', OF: 'Other federal' },
  ...{ TV: 'Title V', VA: 'Veterans Affairs', WC: 'Workers’ compensation', ZZ: 'Not known, or mutually defined' },
}

/** 'BL, Blue Cross Blue Shield': an indicator as it is chosen from a list. */
export function filingIndicatorInWords(value: string): string {
  const name = names[value]
  return name === undefined ? value : `${value}, ${name}`
}
