import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { addSession } from '../../app/(practice)/calendar/workflow'
import { createBatch } from '../../app/(practice)/claims/batches/workflow'
import { releaseClaims } from '../../app/(practice)/claims/workflow'
import { addMember } from '../../app/(practice)/groups/[id]/workflow'
import { createGroup } from '../../app/(practice)/groups/workflow'
import { addPatient } from '../../app/(practice)/patients/workflow'
import { addPayer } from '../../app/(practice)/payers/workflow'
import { saveAttendance } from '../../app/(practice)/sessions/[id]/workflow'
import { addFee } from '../../app/(practice)/settings/fees/workflow'
import { postHours } from '../../app/(practice)/settings/hours/change/workflow'
import { addLocation } from '../../app/(practice)/settings/locations/workflow'
import { savePractice } from '../../app/(practice)/settings/practice/workflow'
import { readFirstHour } from '../../app/(practice)/start/workflow'
import { readFirstDay } from '../../app/(practice)/today/workflow'
import type { Actor } from '../../db/in-practice'
import { demoId } from '../../db/seed/demo-id'
import type { IsoTime } from '../../lib/kernel/dates'
import { cents } from '../../lib/kernel/money'
import type { Result } from '../../lib/kernel/result'
import { anEmptyPractice } from '../support/an-empty-practice'
import { allAttended, boardOf } from '../support/attendance-input'
import { day } from '../support/days'
import { freshDemo, judith, today } from '../support/test-actors'
import { appDb, emptyDatabase, ownerDb } from '../support/test-database'

vi.mock('server-only', () => ({}))

const granted = <Value, Refusal>(result: Result<Value, Refusal>): Value => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}

test('the invented practice has done every step, and its day is not the first', async () => {
  await freshDemo()
  const steps = await readFirstHour(appDb, judith)
  expect(steps.filter((one) => one.missing !== null)).toEqual([])
  expect(await readFirstDay(appDb, judith)).toBeNull()
})

describe('a practice from nothing', () => {
  let owner: Actor
  const ids = { location: '', provider: demoId('provider', 'first'), payer: '', group: '', patient: '', session: '' }
  const address = { street: '1 Elm St', street2: null, city: 'Anytown', state: 'OH', zip: '432150001' }
  const identity = {
    ...{ name: 'Elm Groups', npi: '1234567893', taxId: '311234567', taxonomy: null, phone: '5555550100', address },
    ...{ timeZone: 'America/New_York', lateCancelFeeCents: cents(0), keepsNotes: false },
  }
  const missing = async () => {
    const steps = await readFirstHour(appDb, owner)
    return Object.fromEntries(steps.flatMap((one) => (one.missing === null ? [] : [[one.key, one.missing]])))
  }
  const openKeys = async () => Object.keys(await missing())
  const times = { startTime: '10:00' as IsoTime, endTime: '11:00' as IsoTime }

  beforeAll(async () => {
    await emptyDatabase()
    owner = await anEmptyPractice('first')
  })

  test('has every step open, each with what is missing', async () => {
    expect(await missing()).toEqual({
      practice: 'A claim file needs the practice’s telephone number. The billing address needs its nine-digit ZIP.',
      sender:
        'A claim file needs a submitter: the id your clearinghouse gave you. A claim file needs a receiver: the clearinghouse it goes to.',
      location: 'No location yet. Add the place where your groups meet.',
      hours: 'No posted hours yet. Add the location first, then say when it is open.',
      fee: 'No fee for 90853, the group session, holds today. Add what you charge a person.',
      provider: 'No clinician yet. Add who leads the groups, with licence and NPI.',
      payer: 'No payer yet. Add the insurance of your first patient.',
      group: 'No group yet. Add one, then say when it meets.',
      patient: 'No patient yet. Add two, with address, coverage and diagnosis, then put them into the group.',
      attendance: 'No attendance yet. It needs a session: plan one, then mark who came.',
      batch: 'No claim yet. Attendance makes the first one.',
    })
    expect((await readFirstDay(appDb, owner))?.length).toBe(11)
  })

  const close: [key: string, record: () => Promise<unknown>][] = [
    [
      'practice',
      async () =>
        granted(await savePractice(appDb, owner, { ...identity, submitter: null, receiver: null, version: 1 })),
    ],
    [
      'sender',
      async () => {
        const sender = { submitter: { id: 'ELM1', contact: null }, receiver: { id: 'CLEAR1', name: 'Clearhouse One' } }
        granted(await savePractice(appDb, owner, { ...identity, ...sender, version: 2 }))
      },
    ],
    [
      'location',
      async () => {
        const place = { name: 'Main office', placeOfService: '11', timeZone: null, address }
        ids.location = granted(await addLocation(appDb, owner, place)).id
      },
    ],
    [
      'hours',
      async () => {
        const weekly = { wed: [['09:00', '17:00'] as const] }
        granted(await postHours(appDb, owner, { locationId: ids.location, fromDate: day('2026-01-01'), weekly }))
      },
    ],
    [
      'fee',
      async () => {
        const fee = { code: '90853', unitCents: cents(7500), payerId: null, fromDate: null, modifier: null }
        granted(await addFee(appDb, owner, fee))
      },
    ],
    [
      'provider',
      () =>
        ownerDb.execute(sql`
          insert into providers (practice_id, id, first_name, last_name, licence, npi)
          values (${owner.practiceId}, ${ids.provider}, 'Noor', 'Haddad', 'LCSW', '1234567893')`),
    ],
    [
      'payer',
      async () => {
        const payer = { name: 'Acme', payerNumber: '99901', filingIndicator: null, begin: 'commercial' }
        ids.payer = granted(await addPayer(appDb, owner, payer)).id
      },
    ],
    [
      'group',
      async () => {
        const group = { name: 'Morning Group', kind: 'group' as const, capacity: null, providerIds: [ids.provider] }
        const made = await createGroup(appDb, owner, { ...group, defaultActivity: 'group_psychotherapy' })
        ids.group = granted(made).id
        expect((await missing()).group).toBe('Morning Group has no session yet. Say when it meets.')
        const plan = { ...times, day: today, locationId: ids.location, room: null, outsideHoursReason: null }
        const leads = { leaderId: ids.provider, alsoIds: [], activity: 'group_psychotherapy' as const }
        granted(await addSession(appDb, owner, { groupId: ids.group, ...plan, ...leads }))
        expect((await missing()).attendance).toBe('Morning Group of Nov 18, 2026 waits. Mark who came.')
      },
    ],
    ['patient', addPeople],
    [
      'attendance',
      async () => {
        const [row] = await ownerDb.execute<{ id: string }>(sql`select id from sessions where group_id = ${ids.group}`)
        granted(await saveAttendance(appDb, owner, allAttended(await boardOf(owner, row?.id ?? ''))))
      },
    ],
    [
      'batch',
      async () => {
        expect((await missing()).batch).toBe('2 claims are ready. Release, then make a batch.')
        await releaseClaims(appDb, owner, { filter: { tab: 'ready' } })
        expect((await missing()).batch).toBe('2 claims are released. Put them into a file.')
        granted(await createBatch(appDb, owner, { payerId: null, kind: 'test' }))
        expect((await missing()).batch).toMatch(/^Only a test file was made/)
        granted(await createBatch(appDb, owner, { payerId: null, kind: 'live' }))
      },
    ],
  ]

  // Two people, since one alone is no group. The first is written down in three goes, each said.
  async function addPeople() {
    const person = (firstName: string) => ({
      ...{ firstName, lastName: 'Okafor', preferredName: null, birthDate: day('1990-01-01'), sex: 'F' as const },
      ...{ address, phone: null, email: null, family: null, isIdentifiedPatient: false, isAnother: false },
      ...{ payerId: ids.payer, memberNumber: 'X1', coverFrom: null, diagnosis: 'F411' },
    })
    const bare = { payerId: null, memberNumber: null, diagnosis: null }
    granted(await addPatient(appDb, owner, { ...person('Ada'), ...bare }))
    expect((await missing()).patient).toBe('Ada Okafor has no coverage, no diagnosis and no place in a group yet.')
    const joinedDate = day('2026-11-01')
    for (const firstName of ['Bola', 'Chidi']) {
      const { id } = granted(await addPatient(appDb, owner, person(firstName)))
      expect(await openKeys()).toContain(firstName === 'Bola' ? 'patient' : 'attendance')
      granted(await addMember(appDb, owner, { groupId: ids.group, patientId: id, joinedDate }))
    }
  }

  test.each(close)('closes exactly the step %s by its own record', async (key, record) => {
    const before = await openKeys()
    expect(before[0]).toBe(key)
    await record()
    expect(await openKeys()).toEqual(before.filter((one) => one !== key))
  })

  test('has no first day left once a file was made', async () => {
    expect(await readFirstDay(appDb, owner)).toBeNull()
  })
})
