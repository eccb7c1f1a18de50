/** A fact's name as words: 'periodFrom' becomes 'Period from'. */
export function factLabel(name: string): string {
  const known = labels[name]
  if (known) return known
  const words = name
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/ cents$/i, '')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const labels: Readonly<Record<string, string>> = {
  addonPolicy: 'What the payer said',
  asOf: 'Looked at on',
  at: 'Where the patient was',
  audioOnlyReason: 'Why there was no video',
  authRequired90853: 'Asks for an authorization of 90853',
  authorization: 'Authorization',
  boundary: 'Decided by its',
  diagnosis: 'Has a diagnosis',
  date: 'Day of the session',
  daysLeft: 'Days left',
  from: 'In force from',
  groupMin: 'Smallest group it pays',
  hasVisit: 'A visit with a physician that day',
  inside: 'Inside posted hours',
  limit: 'Its limit',
  lowDays: 'Warn from, in days',
  lowUnits: 'Warn from, in units',
  memberId: 'Member number',
  minMinutes: 'Shortest time it pays',
  mue: 'Units Medicare allows a day (MUE)',
  noShowChargeAllowed: 'Allows a fee for a missed session',
  noteSigned: 'Note signed',
  participants: 'People who took part',
  participation: 'Says how the patient took part',
  placeOfService: 'Place of service',
  planLink: 'Links to the treatment plan',
  present: 'People who came',
  response: 'Says how the patient responded',
  requiresEmWith90853: 'A visit asked for with 90853',
  sessionStatus: 'The session',
  status: 'Status',
  suggestedCode: 'Code that would fit',
  through: 'In force to',
  unitsLeft: 'Units left',
  unitsNeeded: 'Units this session needs',
}
