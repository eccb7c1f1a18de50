import { expect, test } from 'vitest'
import { csvColumns, csvKinds, guessColumns } from '../../../lib/practice-file/csv-columns'

test('columns are guessed from heads as other programs write them, whatever their case, blanks and signs', () => {
  const heads = ['Patient Last Name', 'FIRST_NAME', 'D.O.B.', 'Gender', 'Address 1', 'City', 'ST', 'Zip Code', 'Dx']
  expect(guessColumns('patients', heads)).toEqual({
    ...{ lastName: 0, firstName: 1, birthDate: 2, sex: 3, street: 4, city: 5, state: 6, zip: 7, diagnoses: 8 },
  })
})

test('the labels that are shown are heads too', () => {
  for (const kind of csvKinds) {
    const heads = csvColumns[kind].map((one) => one.label)
    expect(guessColumns(kind, heads)).toEqual(Object.fromEntries(csvColumns[kind].map(({ key }, i) => [key, i])))
  }
})

test('a head that says nothing is matched to nothing', () => {
  expect(guessColumns('coverages', ['Foo', '', 'Last Name'])).toEqual({ lastName: 2 })
})

test('of two like heads the first is taken, and no column holds two things', () => {
  const match = guessColumns('authorizations', ['Start Date', 'Effective', 'State', 'Units', 'Visits'])
  expect(match).toEqual({ from: 0, status: 2, unitsApproved: 3 })
})
