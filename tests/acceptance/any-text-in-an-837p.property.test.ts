import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IsoDate, type IsoTime, localDateTime } from '../../lib/kernel/dates'
import { npiCheckDigit } from '../../lib/kernel/identifiers'
import { writeClaims837P } from '../../lib/practice-file/write-claims-837p'
import { billFile, factsOf } from '../support/bill-file'
import { check837P } from '../support/check-837p'
import {
  acmePatient,
  anAuthorization,
  anOffice,
  aPatient,
  aSession,
  lakeside,
  others,
  type PracticeFile,
  payersWith,
  present,
  providersWith,
} from '../support/practice-file-builder'

// A practice types what it likes: a text either goes into a valid file, or holds the claim, or has the file refused with
// the place where it stands. It never makes a broken file, and never an exception.

type Write = (file: PracticeFile, text: string) => void

const subscriber = {
  firstName: 'Mary',
  lastName: 'Doe',
  birthDate: '1985-03-14',
  sex: 'F' as const,
  address: aPatient('B', null).address,
}

/** Two claims from another address: a subscriber's and a child's. A third, in the office, that names a supervisor. */
function threeClaims(): PracticeFile {
  const patients = [
    acmePatient('A', { coverages: [{ payer: 'ACME', memberId: 'W1', groupNumber: 'G1' }] }),
    aPatient('B', 'PRI', {
      diagnoses: [{ code: 'F41.1' }],
      coverages: [{ payer: 'PRI', memberId: 'W2', relationship: 'child', subscriber }],
    }),
    aPatient('C', 'HZN'),
  ]
  return lakeside({
    locations: [
      anOffice(),
      { ...anOffice(), id: 'annex', name: 'Annex', address: { ...subscriber.address, zip: '432150002' } },
    ],
    payers: payersWith('HZN', { supervision: 'associate_renders_with_modifier' }),
    providers: providersWith('park', {
      npi: `155555555${npiCheckDigit('155555555')}`,
      supervisor: 'chen',
      enrolments: undefined,
    }),
    patients: [...patients, ...others(2)],
    sessions: [
      aSession({ location: 'annex', attendance: present(...patients.slice(0, 2)) }),
      aSession({
        id: 's2',
        start: '2026-10-15T10:00',
        end: '2026-10-15T11:00',
        facilitators: ['park'],
        attendance: present(...patients.slice(2), ...others(2)),
      }),
    ],
  })
}

function the<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('This stands in the file above.')
  return found
}
const patientOf = (file: PracticeFile, id: string) => the(file.patients.find((one) => one.id === id))
const coverageOf = (file: PracticeFile, id: string) => the(patientOf(file, id).coverages[0])
const subscriberOf = (file: PracticeFile) => the(coverageOf(file, 'B').subscriber)
const payerOf = (file: PracticeFile, id: string) => the(file.payers.find((one) => one.id === id))
const providerOf = (file: PracticeFile, id: string) => the(file.providers.find((one) => one.id === id))
const annexOf = (file: PracticeFile) => the(file.locations.find((one) => one.id === 'annex'))

/** Sets one text by name, on whatever a function finds. */
const at =
  <T extends object>(find: (file: PracticeFile) => T, key: keyof T): Write =>
  (file, text) => {
    Object.assign(find(file), { [key]: text })
  }

const ofClaims: [string, Write][] = [
  ['a last name', at((file) => patientOf(file, 'A'), 'lastName')],
  ['a first name', at((file) => patientOf(file, 'A'), 'firstName')],
  ['a street', at((file) => patientOf(file, 'A').address, 'street')],
  ['a second street line', at((file) => patientOf(file, 'A').address, 'street2')],
  ['a city', at((file) => patientOf(file, 'A').address, 'city')],
  ['a state', at((file) => patientOf(file, 'A').address, 'state')],
  ['a member ID', at((file) => coverageOf(file, 'A'), 'memberId')],
  ['a group number', at((file) => coverageOf(file, 'A'), 'groupNumber')],
  ['a child’s last name', at((file) => patientOf(file, 'B'), 'lastName')],
  ['a child’s city', at((file) => patientOf(file, 'B').address, 'city')],
  ['a subscriber’s first name', at(subscriberOf, 'firstName')],
  ['a subscriber’s last name', at(subscriberOf, 'lastName')],
  ['a subscriber’s street', at((file) => subscriberOf(file).address, 'street')],
  ['a payer’s name', at((file) => payerOf(file, 'ACME'), 'name')],
  ['a payer ID', at((file) => payerOf(file, 'ACME'), 'payerId')],
  ['a filing indicator', at((file) => payerOf(file, 'ACME'), 'filingIndicator')],
  ['a clinician’s first name', at((file) => providerOf(file, 'rivera'), 'firstName')],
  ['a clinician’s last name', at((file) => providerOf(file, 'rivera'), 'lastName')],
  ['a clinician’s taxonomy', at((file) => providerOf(file, 'rivera'), 'taxonomy')],
  ['a supervisor’s last name', at((file) => providerOf(file, 'chen'), 'lastName')],
  ['a supervisor’s first name', at((file) => providerOf(file, 'chen'), 'firstName')],
  ['a location’s name', at(annexOf, 'name')],
  ['a location’s street', at((file) => annexOf(file).address, 'street')],
  ['a location’s city', at((file) => annexOf(file).address, 'city')],
  ['a practice’s taxonomy', at((file) => file.practice, 'taxonomy')],
  [
    'an authorization number',
    (file, number) => {
      patientOf(file, 'A').authorizations = [anAuthorization({ number })]
    },
  ],
  [
    'a modifier',
    (file, text) => {
      the(file.sessions[0]?.attendance[0]).modifiers = [text]
    },
  ],
  [
    'a diagnosis',
    (file, code) => {
      patientOf(file, 'A').diagnoses = [{ code }]
    },
  ],
]

const ofTheSender: [string, Write][] = [
  ['name', at((file) => file.practice, 'name')],
  ['taxId', at((file) => file.practice, 'taxId')],
  ['phone', at((file) => file.practice, 'phone')],
  ['address.street', at((file) => file.practice.address, 'street')],
  ['address.street2', at((file) => file.practice.address, 'street2')],
  ['address.city', at((file) => file.practice.address, 'city')],
  ['address.state', at((file) => file.practice.address, 'state')],
  ['submitter.contact', at((file) => the(file.practice.submitter), 'contact')],
  ['receiver.name', at((file) => the(file.practice.receiver), 'name')],
]

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 70 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.string({ unit: fc.constantFrom('A', 'é', ' ', '~', '*', ':', '^', '\n', 'ß', 'ﬁ', '\u0301', '9'), maxLength: 6 }),
)
/** Tried each time, before the random ones. */
const examples: [string][] = [
  ...['', ' ', '\t', 'PO Box 7', 'O’Brien', 'Łukasz', ' Z ', '12', 'x'.repeat(61), 'X'.repeat(200), '\uD800'],
].map((text) => [text])
const runs = { numRuns: 60, examples }

const write = (file: PracticeFile) => {
  const result = billFile(file)
  const at = localDateTime('2026-11-23' as IsoDate, '08:00' as IsoTime)
  return { result, written: writeClaims837P(factsOf(file), result, { control: 1, at, test: false }) }
}

/** The file holds the claims that are ready and have a payer, and is valid. */
function expectFileOf(text: string, { claims }: ReturnType<typeof billFile>): void {
  const ready = claims.filter((claim) => claim.status === 'ready' && claim.payer !== null)
  expect(text.match(/^CLM\*/gm) ?? []).toHaveLength(ready.length)
  if (ready.length === 0) expect(text).toBe('')
  else expect(check837P(text)).toEqual([])
}

describe('a claim file', () => {
  test('has three claims when every text is as usual', () => {
    const { result, written } = write(threeClaims())

    expect(result.claims.filter((claim) => claim.payer !== null).map((claim) => claim.status)).toEqual([
      'ready',
      'ready',
      'ready',
    ])
    if (!written.ok) throw new Error(JSON.stringify(written.error))
    expectFileOf(written.value, result)
    for (const loop of ['NM1*77*', 'NM1*DQ*', 'PAT*19', 'NM1*82*']) expect(written.value).toContain(loop)
  })

  test.each(ofClaims)('carries any text as %s, or the claim is held for it', (_, set) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = threeClaims()
        set(file, text)

        const { result, written } = write(file)

        if (!written.ok) throw new Error(JSON.stringify(written.error))
        expectFileOf(written.value, result)
        expect(result.claims.length + result.notBilled.length).toBe(5)
      }),
      runs,
    )
  })

  test.each(ofTheSender)('carries any text as the practice’s %s, or is refused with its path', (field, set) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = threeClaims()
        set(file, text)

        const { result, written } = write(file)

        if (written.ok) return expectFileOf(written.value, result)
        for (const { path, message } of written.error) {
          expect(path).toBe(`practice.${field}`)
          expect(message).toMatch(/\.$/)
        }
      }),
      runs,
    )
  })
})
