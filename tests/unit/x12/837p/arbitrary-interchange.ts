import fc from 'fast-check'
import type { Claim837P, Interchange837P, Line837P, Person837P } from '../../../../lib/x12/837p/interchange'
import { aClaim, aLine, anInterchange, aPerson, day } from '../an-interchange'

/** Any text at all: other scripts, broken surrogates, controls, and above all the delimiters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 70 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 70 }),
  fc.string({
    unit: fc.constantFrom('*', ':', '^', '~', '\n', '\r', '\t', '\0', ' ', 'A', 'é', 'ø', 'ß', '≠', '\u0301', '|'),
    maxLength: 12,
  }),
  fc.string({ unit: fc.constantFrom(..."AbcÉñłßæ '-.,&#"), minLength: 1, maxLength: 35 }),
)

const aDay = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, date }) => day(`2025-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`))
const names = fc.constantFrom('Ann', 'Bo', 'José', 'Łucja', "O'Brien", 'van der Berg', 'Smith-Jones')
const somePerson: fc.Arbitrary<Person837P> = fc
  .record({ firstName: names, lastName: names, birthDate: aDay, sex: fc.constantFrom('F', 'M', 'U') })
  .map((over) => aPerson(over))

function someLine(diagnoses: number): fc.Arbitrary<Line837P> {
  return fc
    .record({
      code: fc.constantFrom('90853', '99051', '90785', 'H0005'),
      modifiers: fc.array(fc.constantFrom('95', '59', 'XE', 'HQ'), { maxLength: 4 }),
      chargeCents: fc.integer({ min: 1, max: 99_999_999 }),
      units: fc.integer({ min: 1, max: 16 }),
      placeOfService: fc.constantFrom('11', '10', '02'),
      pointers: fc.array(fc.integer({ min: 1, max: diagnoses }), { minLength: 1, maxLength: 4 }),
      date: aDay,
    })
    .map((over) => aLine(over))
}

const someClaim: fc.Arbitrary<Claim837P> = fc
  .uniqueArray(fc.constantFrom('F331', 'F411', 'F1020', 'F900', 'Z600', 'F4310', 'F329'), { minLength: 1 })
  .chain((diagnoses) =>
    fc.record({
      diagnoses: fc.constant(diagnoses),
      lines: fc.array(someLine(diagnoses.length), { minLength: 1, maxLength: 6 }),
      subscriber: fc
        .record({
          person: somePerson,
          memberId: fc.constantFrom('W1', 'W2'),
          groupNumber: fc.option(fc.constant('G1'), { nil: undefined }),
        })
        .map((over) => ({ ...aClaim().subscriber, ...over })),
      patient: fc.option(fc.record({ relationshipCode: fc.constantFrom('01', '19', 'G8'), person: somePerson })),
      authorization: fc.option(fc.constant('A-77'), { nil: undefined }),
      rendering: fc.option(fc.constant(aClaim().rendering), { nil: undefined }),
      supervising: fc.option(fc.constant({ firstName: 'Uma', lastName: 'Okoye', npi: '1100220031' }), {
        nil: undefined,
      }),
      serviceLocation: fc.option(fc.constant({ name: 'North', address: anInterchange().billingProvider.address }), {
        nil: undefined,
      }),
    }),
  )
  .map((over) => aClaim(over as Partial<Claim837P>))

/** Interchanges without a fault, in which the same claim may come again under another id: so loops are shared. */
export const someInterchange: fc.Arbitrary<Interchange837P> = fc
  .record({
    control: fc.integer({ min: 1, max: 999_999_999 }),
    claims: fc.array(fc.tuple(someClaim, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 6 }),
  })
  .map(({ control, claims }) => {
    const repeated = claims.flatMap(([claim, times]) => Array.from({ length: times }, () => claim))
    return anInterchange({ control, claims: repeated.map((claim, i) => ({ ...claim, id: `C-${i}` })) })
  })
