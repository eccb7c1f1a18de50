/** The claim filing indicators SBR09 takes (domain.md 7.1, source PYX12). */
export const filingIndicators: readonly string[] = [
  ...['11', '12', '13', '14', '15', '16', '17', 'AM', 'BL', 'CH', 'CI', 'DS', 'FI', 'HM', 'LM', 'MA', 'MB', 'MC', 'OF'],
  ...['TV', 'VA', 'WC', 'ZZ'],
]
