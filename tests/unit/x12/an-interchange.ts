import type { IsoDate, LocalDateTime } from '../../../lib/kernel/dates'
import type { Claim837P, Interchange837P, Line837P, Person837P } from '../../../lib/x12/837p/interchange'

// The sample of domain.md 7.2 as the writer's input; every builder takes what a test wants different.

export const day = (text: string) => text as IsoDate
export const moment = (text: string) => text as LocalDateTime

export function aPerson(over: Partial<Person837P> = {}): Person837P {
  const address = { street: '12 Elm St', city: 'Anytown', state: 'OH', zip: '43215' }
  return { firstName: 'Jane', lastName: 'Doe', birthDate: day('1985-03-14'), sex: 'F', address, ...over }
}

export function aLine(over: Partial<Line837P> = {}): Line837P {
  const procedure = { code: '90853', modifiers: [], chargeCents: 6000, units: 1, placeOfService: '11' }
  return { ...procedure, pointers: [1, 2], date: day('2025-09-10'), ...over }
}

/** A claim whose total is the sum of its lines unless a test says otherwise. */
export function aClaim(over: Partial<Claim837P> = {}): Claim837P {
  const lines = over.lines ?? [aLine(), aLine({ code: '99051', chargeCents: 1500 })]
  return {
    id: 'GS2025091001-07',
    totalCents: lines.reduce((total, line) => total + line.chargeCents, 0),
    placeOfService: '11',
    subscriber: {
      memberId: 'W123456789',
      groupNumber: 'GRP12345',
      filingIndicator: 'CI',
      payerName: 'Sample Commercial Plan',
      payerId: '99999',
      person: aPerson(),
    },
    patient: null,
    authorization: 'AUTH778812',
    diagnoses: ['F331', 'F411'],
    rendering: { firstName: 'Ana', lastName: 'Rivera', npi: '1999999984', taxonomy: '1041C0700X' },
    lines,
    ...over,
  }
}

export function anInterchange(over: Partial<Interchange837P> = {}): Interchange837P {
  return {
    control: 101,
    at: moment('2025-09-11T09:30'),
    usage: 'T',
    submitter: {
      id: 'GRPSUITE1',
      name: 'Lakeside Group Therapy PLLC',
      contact: 'Billing Office',
      phone: '555-555-0100',
    },
    receiver: { id: 'CLEARHOUSE1', name: 'Clearhouse One' },
    billingProvider: {
      name: 'Lakeside Group Therapy PLLC',
      npi: '1234567893',
      taxId: '31-1234567',
      taxonomy: '193200000X',
      address: { street: '100 Harbor St Ste 200', city: 'Anytown', state: 'OH', zip: '43215-0001' },
    },
    claims: [aClaim()],
    ...over,
  }
}
