import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import {
  authorizationOf,
  claimOf,
  expectHeld,
  expectReady,
  notBilledOf,
  rulesOf,
  troublesOf,
} from '../support/expect-claim'
import {
  acmePatient,
  anAttendance,
  aService,
  aSession,
  lakeside,
  others,
  present,
} from '../support/practice-file-builder'

const company = others(5)
const parent = acmePatient('parent')
const child = acmePatient('A', {
  birthDate: '2014-05-02',
  coverages: [
    {
      payer: 'ACME',
      memberId: 'W123456789',
      relationship: 'child',
      subscriber: {
        firstName: 'Mary',
        lastName: 'Doe',
        birthDate: '1985-03-14',
        sex: 'F',
        address: parent.address,
      },
    },
  ],
})
const patients = [child, ...company]
const group = '90853 - x1 $60.00 ptr A POS 11'
const complexity = '90785 - x1 $20.00 ptr A POS 11'

const billed = (interactiveComplexity: string, hours: [string, string]) =>
  billFile(
    lakeside({
      patients,
      sessions: [
        aSession({
          start: `2026-10-14T${hours[0]}`,
          end: `2026-10-14T${hours[1]}`,
          attendance: [anAttendance(child, { interactiveComplexity }), ...present(...company)],
        }),
      ],
    }),
  )

describe('EX-28: interactive complexity', () => {
  test('documented in an evening group stands between 90853 and 99051', () => {
    const result = billed('caregiver interference', ['18:00', '19:00'])

    expectReady(claimOf(result, 'A'), [group, complexity, '99051 - x1 $15.00 ptr A POS 11'], '$95.00')
    expect(authorizationOf(result, 'AUTH-A').used).toBe(1)
    expect(troublesOf(result)).toEqual([])
  })

  test('documented in a group by day is 90853 and 90785', () => {
    const result = billed('caregiver interference', ['10:00', '11:00'])

    expectReady(claimOf(result, 'A'), [group, complexity], '$80.00')
    expect(troublesOf(result)).toEqual([])
  })

  test('not documented is held by P-09', () => {
    const result = billed('', ['10:00', '11:00'])

    expectHeld(claimOf(result, 'A'), ['P-09'], [group, complexity], '$80.00')
    expect(troublesOf(result)).toEqual(['A hold P-09'])
  })

  test('alone is not billed', () => {
    const result = billFile(lakeside({ patients, services: [aService({ code: '90785' })] }))

    expect(result.claims).toEqual([])
    expect(rulesOf(notBilledOf(result, 'A', 'v1').findings, 'block')).toEqual(['P-09'])
    expect(troublesOf(result)).toEqual(['A block P-09'])
  })
})
