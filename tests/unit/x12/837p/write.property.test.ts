import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkLength, checkText, foldText, textLengths } from '../../../../lib/kernel/x12-text'
import type { Interchange837P } from '../../../../lib/x12/837p/interchange'
import { write837P } from '../../../../lib/x12/837p/write'
import { componentsOf, type Token, tokenize } from '../../../../lib/x12/syntax/tokenize'
import { check837P } from '../../../support/check-837p'
import { aClaim, anInterchange, aPerson } from '../an-interchange'
import { anyText, someInterchange } from './arbitrary-interchange'

const segmentsOf = (text: string) => tokenize(text).segments
const idsOf = (text: string) => segmentsOf(text).map(({ elements }) => elements[0])
const withSubscriber = (over: object) =>
  anInterchange({ claims: [aClaim({ subscriber: { ...aClaim().subscriber, ...over } })] })
const withPerson = (over: object) => withSubscriber({ person: aPerson(over) })
const withAddress = (over: object) => withPerson({ address: { ...aPerson().address, ...over } })
const provider = anInterchange().billingProvider
const clinician = { firstName: 'Ana', lastName: 'Rivera', npi: '1999999984' }

// Every free text of an interchange: how a value gets there, and what length it may have.
const fields: [string, keyof typeof textLengths, (value: string) => Interchange837P][] = [
  ['last name', 'lastName', (lastName) => withPerson({ lastName })],
  ['first name', 'firstName', (firstName) => withPerson({ firstName })],
  ['street', 'street', (street) => withAddress({ street })],
  ['second street line', 'street', (street2) => withAddress({ street2 })],
  ['city', 'city', (city) => withAddress({ city })],
  ['member number', 'memberId', (memberId) => withSubscriber({ memberId })],
  ['group number', 'groupNumber', (groupNumber) => withSubscriber({ groupNumber })],
  ['payer name', 'organizationName', (payerName) => withSubscriber({ payerName })],
  ['payer number', 'payerId', (payerId) => withSubscriber({ payerId })],
  ['authorization', 'reference', (authorization) => anInterchange({ claims: [aClaim({ authorization })] })],
  [
    'dependent',
    'lastName',
    (lastName) =>
      anInterchange({ claims: [aClaim({ patient: { relationshipCode: '01', person: aPerson({ lastName }) } })] }),
  ],
  [
    'clinician',
    'lastName',
    (lastName) => anInterchange({ claims: [aClaim({ rendering: { ...clinician, lastName } })] }),
  ],
  [
    'supervisor',
    'lastName',
    (lastName) => anInterchange({ claims: [aClaim({ supervising: { ...clinician, lastName } })] }),
  ],
  [
    'location',
    'organizationName',
    (name) => anInterchange({ claims: [aClaim({ serviceLocation: { name, address: provider.address } })] }),
  ],
  ['practice', 'organizationName', (name) => anInterchange({ billingProvider: { ...provider, name } })],
  ['submitter', 'organizationName', (name) => anInterchange({ submitter: { ...anInterchange().submitter, name } })],
  ['submitter number', 'interchangeId', (id) => anInterchange({ submitter: { ...anInterchange().submitter, id } })],
  ['contact', 'contact', (contact) => anInterchange({ submitter: { ...anInterchange().submitter, contact } })],
  ['receiver', 'organizationName', (name) => anInterchange({ receiver: { ...anInterchange().receiver, name } })],
]
const mayBeEmpty = ['first name', 'second street line', 'group number', 'authorization', 'contact']

describe('no text makes a segment or an element', () => {
  test.each(fields)('%s', (field, length, put) => {
    fc.assert(
      fc.property(anyText, (value) => {
        const isEmpty = foldText(value) === ''
        const isRefused = isEmpty
          ? !mayBeEmpty.includes(field)
          : checkText(value) !== null || checkLength(value, textLengths[length]) !== null
        if (isRefused) {
          expect(() => write837P(put(value))).toThrow('Broken assumption')
          return
        }
        const text = write837P(put(value))
        const plain = idsOf(write837P(put(isEmpty ? '' : 'PLAIN')))
        expect(idsOf(text)).toEqual(plain)
        expect(check837P(text)).toEqual([])
        const written = segmentsOf(text).flatMap(({ elements }) => elements.map((element) => element.trimEnd()))
        expect(isEmpty || written.includes(foldText(value))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

describe('what is written is read back', () => {
  test('a file without a problem, its counts, levels and order right', () => {
    fc.assert(
      fc.property(someInterchange, (interchange) => {
        expect(check837P(write837P(interchange))).toEqual([])
      }),
    )
  })

  test('every claim, line and name, in order', () => {
    fc.assert(
      fc.property(someInterchange, (interchange) => {
        const { segments, problems } = tokenize(write837P(interchange))
        expect(problems).toEqual([])
        const all = (id: string, code?: string) =>
          segments.filter(({ elements: [is, of] }) => is === id && (!code || of === code))
        const cents = (token: Token, element: number) => Math.round(Number(token.elements[element]) * 100)
        const { claims } = interchange
        expect(all('CLM').map((clm) => [clm.elements[1], cents(clm, 2)])).toEqual(
          claims.map((claim) => [claim.id, claim.totalCents]),
        )
        expect(
          all('SV1').map((sv1) => [
            componentsOf(sv1, 1).slice(1),
            cents(sv1, 2),
            Number(sv1.elements[4]),
            componentsOf(sv1, 7).map(Number),
          ]),
        ).toEqual(
          claims.flatMap(({ lines }) =>
            lines.map((line) => [[line.code, ...line.modifiers], line.chargeCents, line.units, line.pointers]),
          ),
        )
        expect(all('NM1', '82').length).toBe(claims.filter(({ rendering }) => rendering).length)
        const dependents = new Set(all('NM1', 'QC').map(({ elements }) => elements[3]))
        const expected = new Set(claims.flatMap(({ patient }) => (patient ? [foldText(patient.person.lastName)] : [])))
        expect(dependents).toEqual(expected)
      }),
    )
  })

  test('neighbours share a subscriber loop exactly when patient and coverage are the same', () => {
    fc.assert(
      fc.property(someInterchange, ({ claims, ...rest }) => {
        const keyOf = ({ subscriber, patient }: (typeof claims)[number]) => JSON.stringify([subscriber, patient])
        const changes = claims.filter(
          (claim, i) => i === 0 || keyOf(claim) !== keyOf(claims[i - 1] as typeof claim),
        ).length
        const fresh = structuredClone({ ...rest, claims }) // the same values, no longer the same objects
        expect(segmentsOf(write837P(fresh)).filter(({ elements }) => elements[0] === 'SBR').length).toBe(changes)
      }),
    )
  })
})
