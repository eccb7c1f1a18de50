import { describe, expect, test } from 'vitest'
import { parseForm } from '../../app/_server/forms'
import { changeMembershipInput } from '../../app/(practice)/groups/[id]/inputs'
import { changeSeriesInput, createSeriesInput } from '../../app/(practice)/groups/[id]/series/inputs'
import { createGroupInput } from '../../app/(practice)/groups/inputs'
import { demoId } from '../../db/seed/demo-id'
import { form } from '../support/doors/door'

const id = demoId('group', 'evening')
const series = {
  ...{ groupId: id, from: 'Nov 25, 2026', repeats: 'weekly', weekday: 'wed', weekOfMonth: '1', startTime: '6p' },
  ...{ endTime: '7:30 PM', locationId: id, room: '', providerId: id, ends: 'open' },
}
const read = (given: Record<string, string>) => {
  const { groupId: _, from: __, ...rest } = series
  return given.scope
    ? parseForm(changeSeriesInput, form({ ...rest, seriesId: id, version: '1', ...given }))
    : parseForm(createSeriesInput, form({ ...series, ...given }))
}

describe('the form of a series', () => {
  test('is read as it is stored', () => {
    expect(read({})).toMatchObject({ value: { startTime: '18:00', everyWeeks: 1, weekOfMonth: null, end: null } })
    expect(read({ repeats: 'monthly', weekOfMonth: '-1' })).toMatchObject({ value: { everyWeeks: 1, weekOfMonth: -1 } })
    expect(read({ repeats: 'every_two', ends: 'count', count: '6' })).toMatchObject({
      value: { everyWeeks: 2, end: { count: 6 } },
    })
  })

  test.each([
    [{ from: '' }, 'from'],
    [{ from: 'someday' }, 'from'],
    [{ startTime: '25:00' }, 'startTime'],
    [{ endTime: '6:00 PM' }, 'endTime'],
    [{ endTime: '7:30 AM' }, 'endTime'],
    [{ locationId: '' }, 'locationId'],
    [{ room: 'x'.repeat(41) }, 'room'],
    [{ weekday: 'someday' }, 'weekday'],
    [{ ends: 'date' }, 'through'],
    [{ ends: 'count' }, 'count'],
    [{ ends: 'count', count: '0' }, 'count'],
    [{ scope: 'this' }, 'sessionId'],
    [{ scope: 'this', sessionId: id }, 'date'],
    [{ scope: 'following' }, 'sessionId'],
  ])('says beside the field what is wrong with %j', (given, field) => {
    const outcome = read(given as unknown as Record<string, string>)
    expect(outcome.ok ? {} : Object.keys(outcome.error)).toContain(field)
  })
})

test('the form of a group asks for a name, a kind and whole places', () => {
  const fields = { name: ' ', kind: 'circle', capacity: '0', defaultActivity: 'sleeping', providerIds: ['x'] }
  const outcome = parseForm(createGroupInput, form(fields), ['providerIds'])
  expect(outcome.ok ? [] : Object.keys(outcome.error).sort()).toEqual([
    ...['capacity', 'defaultActivity', 'kind', 'name', 'providerIds'],
  ])
  const long = parseForm(createGroupInput, form({ ...fields, name: 'x'.repeat(81) }), ['providerIds'])
  expect(long).toMatchObject({ error: { name: 'At most 80 letters.' } })
})

test('a membership does not end before it begins', () => {
  const days = { memberId: id, version: '1', joinedDate: 'Nov 25, 2026', leftDate: 'Nov 24, 2026' }
  expect(parseForm(changeMembershipInput, form(days))).toEqual({
    ok: false,
    error: { leftDate: 'The last day cannot be before the first.' },
  })
})
