export const csvKinds = ['patients', 'coverages', 'authorizations'] as const
export type CsvKind = (typeof csvKinds)[number]

export type CsvColumn = {
  key: string
  label: string
  isNeeded: boolean
  /** Other heads that mean it, in small letters without blanks and signs. */
  names: readonly string[]
}

const column = (key: string, label: string, isNeeded: boolean, ...names: string[]): CsvColumn => ({
  ...{ key, label, isNeeded, names },
})

// Whom a coverage or an authorization belongs to.
const person = [
  column('lastName', 'Last name', true, 'lastname', 'last', 'surname', 'familyname', 'patientlastname'),
  column('firstName', 'First name', true, 'firstname', 'first', 'givenname', 'patientfirstname'),
  column('birthDate', 'Birth date', true, 'birthdate', 'dateofbirth', 'dob', 'born', 'patientdob'),
]

const payer = column(
  'payer',
  'Payer (name or ID)',
  true,
  'payer',
  'payername',
  'payerid',
  'insurance',
  'insurer',
  'plan',
)

/** The columns a list of each kind may have. */
export const csvColumns: Record<CsvKind, readonly CsvColumn[]> = {
  patients: [
    ...person,
    column('sex', 'Sex (F, M or U)', false, 'sex', 'gender'),
    column('street', 'Street', true, 'street', 'address', 'address1', 'addressline1', 'streetaddress'),
    column('street2', 'Street, line 2', false, 'street2', 'address2', 'addressline2', 'apt', 'unit'),
    column('city', 'City', true, 'city', 'town'),
    column('state', 'State', true, 'state', 'st', 'province'),
    column('zip', 'ZIP', true, 'zip', 'zipcode', 'postalcode', 'postcode'),
    column('preferredName', 'Preferred name', false, 'preferredname', 'nickname', 'goesby'),
    column('phone', 'Phone', false, 'phone', 'phonenumber', 'mobile', 'cell', 'telephone'),
    column('email', 'Email', false, 'email', 'emailaddress', 'mail'),
    column('diagnoses', 'Diagnoses, primary first', false, 'diagnoses', 'diagnosis', 'dx', 'icd10', 'diagnosiscodes'),
  ],
  coverages: [
    ...person,
    payer,
    column(
      'memberNumber',
      'Member ID',
      true,
      'memberid',
      'membernumber',
      'subscriberid',
      'policynumber',
      'insuranceid',
    ),
    column('groupNumber', 'Group number', false, 'groupnumber', 'groupno', 'groupid'),
    column('rank', 'Rank (primary, secondary)', false, 'rank', 'order', 'priority', 'coveragetype'),
    column('from', 'From', false, 'from', 'start', 'startdate', 'effectivedate', 'effective', 'begin'),
    column('through', 'Through', false, 'through', 'end', 'enddate', 'termdate', 'terminationdate', 'expires'),
  ],
  authorizations: [
    ...person,
    payer,
    column(
      'number',
      'Number',
      true,
      'number',
      'authorizationnumber',
      'authnumber',
      'auth',
      'authorization',
      'referencenumber',
    ),
    column('codes', 'Codes', true, 'codes', 'code', 'cpt', 'cptcodes', 'servicecodes', 'procedurecodes'),
    column('unitsApproved', 'Units approved', true, 'unitsapproved', 'units', 'approved', 'visits', 'authorizedunits'),
    column('unitsUsed', 'Units used', false, 'unitsused', 'used', 'visitsused'),
    column('from', 'From', true, 'from', 'start', 'startdate', 'effectivedate', 'effective', 'begin'),
    column('through', 'Through', true, 'through', 'end', 'enddate', 'expirationdate', 'expires', 'expiration'),
    column('status', 'Status', false, 'status', 'state'),
  ],
}

/** Which column of a file holds what, by its number from 0. */
export type ColumnMatch = Record<string, number>

/** The columns as their heads say; each column of the file is taken once, and what no head says is left open. */
export function guessColumns(kind: CsvKind, heads: readonly string[]): ColumnMatch {
  const plain = heads.map((head) => head.toLowerCase().replace(/[^a-z0-9]/g, ''))
  const match: ColumnMatch = {}
  const taken = new Set<number>()
  for (const { key, label, names } of csvColumns[kind]) {
    const wanted = [key.toLowerCase(), label.toLowerCase().replace(/[^a-z0-9]/g, ''), ...names]
    const at = plain.findIndex((head, i) => !taken.has(i) && wanted.includes(head))
    if (at < 0) continue
    match[key] = at
    taken.add(at)
  }
  return match
}
