import { expect, test } from 'vitest'
import { attendanceStatuses, isPresent } from '../../../lib/attendance/session'

test('who was in the room, even for a part of the time, makes the group; no one else does (G-07)', () => {
  expect(attendanceStatuses.filter(isPresent)).toEqual(['attended', 'late', 'left_early'])
})
