import type { Interchange837P } from '../../../../lib/x12/837p/interchange'
import { aClaim, aLine, anInterchange, aPerson, day, moment } from '../an-interchange'

// The input of each golden file in tests/fixtures/x12, by the file's name.

const jane = aClaim().subscriber
const omar = { ...jane, memberId: 'W555000111', groupNumber: undefined }
const omarHimself = { ...omar, person: aPerson({ firstName: 'Omar', lastName: 'Haddad', sex: 'M' }) }
const noah = {
  relationshipCode: '19' as const,
  person: aPerson({ firstName: 'Noah', birthDate: day('2012-02-29'), sex: 'U' }),
}
const suite = { street: '7 Mill Rd', street2: 'Unit B', city: 'Otherville', state: 'oh', zip: '432160042' }

export const goldenInterchanges: Record<string, Interchange837P> = {
  'evening-session-with-add-on': anInterchange(),

  'two-patients-one-group-session': anInterchange({
    claims: [
      aClaim({ id: 'A-1', lines: [aLine()] }),
      aClaim({
        id: 'B-1',
        subscriber: omarHimself,
        authorization: undefined,
        diagnoses: ['F1020'],
        lines: [aLine({ pointers: [1] })],
      }),
    ],
  }),

  'claims-of-one-patient-share-a-loop': anInterchange({
    claims: [
      aClaim({ id: 'A-1', lines: [aLine()] }),
      aClaim({ id: 'A-2', lines: [aLine({ date: day('2025-09-17') })] }),
      aClaim({ id: 'B-1', subscriber: omarHimself, lines: [aLine()] }),
      aClaim({ id: 'A-3', lines: [aLine({ date: day('2025-09-24') })] }),
    ],
  }),

  'child-of-the-subscriber': anInterchange({
    claims: [
      aClaim({ id: 'N-1', patient: noah, lines: [aLine()] }),
      aClaim({ id: 'N-2', patient: noah, lines: [aLine({ date: day('2025-09-17') })] }),
      aClaim({ id: 'J-1', lines: [aLine()] }),
    ],
  }),

  'supervised-at-another-place': anInterchange({
    control: 1,
    at: moment('2026-11-23T00:05'),
    usage: 'P',
    submitter: { ...anInterchange().submitter, contact: '' },
    billingProvider: { ...anInterchange().billingProvider, taxonomy: undefined },
    claims: [
      aClaim({
        subscriber: { ...omar, person: aPerson({ firstName: 'José', lastName: "Nuñez-O'Brien Sørensen", sex: 'M' }) },
        authorization: undefined,
        rendering: { firstName: 'Bea', lastName: 'Cole', npi: '1444555662' },
        supervising: { firstName: 'Łucja', lastName: 'Okoye', npi: '1100220031' },
        serviceLocation: { name: 'Lakeside North', address: suite },
        diagnoses: ['F331', 'F411', 'F1020', 'Z600', 'F900'],
        lines: [
          aLine({ modifiers: ['95', '59', 'HJ', 'U1'], chargeCents: 6050, pointers: [5, 1, 2, 3] }),
          aLine({ code: '90785', chargeCents: 5, units: 3, pointers: [4], placeOfService: '10' }),
        ],
      }),
    ],
  }),
}
