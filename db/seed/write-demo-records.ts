import { randomBytes } from 'node:crypto'
import { holidayNames } from '../../lib/codes/holiday-names'
import { matchHoliday } from '../../lib/hours/holidays'
import { addDays, type IsoDate, type IsoTime, type Weekday, weekdayOf, weekdays } from '../../lib/kernel/dates'
import type { Db, PracticeId, Tx } from '../client'
import { inPractice } from '../in-practice'
import { hashPassword } from '../password'
import { authorizations } from '../schema/authorizations'
import { fees } from '../schema/fees'
import { groupFacilitators, groupMembers, groups, series } from '../schema/groups'
import { hoursExceptions, locations, postedHours } from '../schema/locations'
import { memberships } from '../schema/memberships'
import { coverages, diagnoses, patients } from '../schema/patients'
import { payerSettings, payers } from '../schema/payers'
import { practices } from '../schema/practices'
import { providers } from '../schema/providers'
import { sessionFacilitators, sessions } from '../schema/sessions'
import { users } from '../schema/users'
import { demoId } from './demo-id'
import type { DemoPatient } from './demo-people'
import * as lakeside from './demo-practice'
import { demoSignIns } from './demo-sign-ins'
import { groups as circles, type DemoGroup } from './demo-story'

/** Writes everything of the invented practice that is not attendance or a claim. */
export async function writeDemoRecords(db: Db, practiceId: PracticeId, today: IsoDate): Promise<void> {
  const people = await Promise.all(
    demoSignIns.map(async (one) => ({ ...one, passwordHash: await hashPassword(one.password) })),
  )
  const since = addDays(today, -400)
  await inPractice(db, { practiceId, userId: demoId('user', 'judith') }, async (tx) => {
    await tx.insert(practices).values({ practiceId, ...lakeside.practice })
    await tx.insert(payers).values(
      lakeside.payers.map(({ key, name, payerNumber, type }) => ({
        ...{ practiceId, id: demoId('payer', key), name, payerNumber, type },
      })),
    )
    await tx
      .insert(payerSettings)
      .values(
        lakeside.payers.flatMap(({ key, settings, source }) =>
          settings === null ? [] : [{ practiceId, payerId: demoId('payer', key), fromDate: since, settings, source }],
        ),
      )
    await tx.insert(fees).values(lakeside.fees.map((fee) => ({ practiceId, ...fee })))
    await tx
      .insert(providers)
      .values(lakeside.providers.map(({ key, ...one }) => ({ practiceId, id: demoId('provider', key), ...one })))
    for (const { role, email, name, passwordHash } of people) {
      const key = email.slice(0, email.indexOf('@'))
      const providerId = role === 'admin' ? null : demoId('provider', key)
      const userId = demoId('user', key)
      await tx.insert(users).values({ id: userId, email, name, passwordHash })
      await tx.insert(memberships).values({ practiceId, userId, role, providerId })
    }
    // Anders treats people and has no sign-in of the demonstration; his history needs a user all the same.
    const nobody = await hashPassword(randomBytes(32).toString('base64url'))
    const anders = { id: demoId('user', 'anders'), email: 'anders@lakeside.example', name: 'Anders Nyberg, LPCC' }
    await tx.insert(users).values({ ...anders, passwordHash: nobody })
    await tx
      .insert(memberships)
      .values({ practiceId, userId: anders.id, role: 'clinician', providerId: demoId('provider', 'anders') })
    await writeOffice(tx, practiceId, today)
    for (const circle of circles) await writeGroup(tx, practiceId, circle, today)
  })
}

async function writeOffice(tx: Tx, practiceId: PracticeId, today: IsoDate): Promise<void> {
  const locationId = demoId('location')
  const { address } = lakeside.practice
  await tx
    .insert(locations)
    .values({ practiceId, id: locationId, name: 'Lakeside office', placeOfService: '11', address })
  await tx
    .insert(postedHours)
    .values({ practiceId, locationId, fromDate: addDays(today, -400), weekly: weekFor(today) })
  // The groups meet on holidays too, so that the evening is as it was told whatever day it is.
  const meetings = circles.flatMap((one) => [...one.lastDays, ...one.nextDays]).map((day) => addDays(today, day))
  const holidays = [...new Set(meetings)].filter((day) => matchHoliday(day, holidayNames, 'actual'))
  if (holidays.length === 0) return
  await tx.insert(hoursExceptions).values(
    holidays.map((exceptionDate) => ({
      ...{ practiceId, locationId, exceptionDate },
      open: [['09:00', '20:00'] as const],
    })),
  )
}

/** Monday to Friday, and whatever weekend days a group meets on. */
function weekFor(today: IsoDate): Partial<Record<Weekday, [string, string][]>> {
  const meetingDays = new Set(circles.flatMap((one) => one.nextDays.map((day) => weekdayOf(addDays(today, day)))))
  const open = weekdays.filter((day) => (day !== 'sat' && day !== 'sun') || meetingDays.has(day))
  return Object.fromEntries(open.map((day) => [day, [['09:00', '20:00']]]))
}

async function writeGroup(tx: Tx, practiceId: PracticeId, circle: DemoGroup, today: IsoDate): Promise<void> {
  const groupId = demoId('group', circle.key)
  const locationId = demoId('location')
  const providerId = demoId('provider', circle.leader)
  const seriesId = demoId('series', circle.key)
  const joined = addDays(today, -200)
  const startTime = circle.startTime as IsoTime
  const endTime = circle.endTime as IsoTime
  await tx.insert(groups).values({
    ...{ practiceId, id: groupId, name: circle.name, capacity: 12, defaultActivity: circle.activity },
  })
  await tx.insert(groupFacilitators).values({ practiceId, groupId, providerId, position: 0 })
  for (const [position, one] of circle.members.entries()) {
    await writePatient(tx, practiceId, one, today)
    const patientId = demoId('patient', one.firstName)
    await tx.insert(groupMembers).values({ practiceId, groupId, patientId, joinedDate: joined, position })
  }
  await tx.insert(series).values({
    ...{ practiceId, id: seriesId, groupId, locationId, providerId, room: circle.room, startTime, endTime },
    weekday: weekdayOf(addDays(today, circle.nextDays[0] ?? 0)),
    fromDate: joined,
  })
  const days = [...circle.lastDays, ...circle.nextDays]
  const idOf = (day: number) => demoId('session', circle.key, String(day))
  await tx.insert(sessions).values(
    days.map((day) => ({
      ...{ practiceId, id: idOf(day), groupId, locationId, seriesId, room: circle.room, activity: circle.activity },
      ...{ sessionDate: addDays(today, day), startTime, endTime },
    })),
  )
  await tx
    .insert(sessionFacilitators)
    .values(days.map((day) => ({ practiceId, sessionId: idOf(day), providerId, position: 0 })))
}

async function writePatient(tx: Tx, practiceId: PracticeId, one: DemoPatient, today: IsoDate): Promise<void> {
  const id = demoId('patient', one.firstName)
  const payerId = demoId('payer', one.payer)
  const { firstName, lastName, sex } = one
  const street = `${(Number.parseInt(id.slice(0, 3), 16) % 900) + 10} Elm St`
  await tx.insert(patients).values({
    ...{ practiceId, id, firstName, lastName, birthDate: one.born as IsoDate, sex },
    address: { street, street2: null, city: 'Anytown', state: 'OH', zip: '43215' },
  })
  await tx.insert(coverages).values({ practiceId, patientId: id, payerId, memberNumber: one.member })
  await tx
    .insert(diagnoses)
    .values(one.diagnoses.map((code, position) => ({ practiceId, patientId: id, code, position })))
  if (!one.authorization) return
  const { number, codes = ['90853'], approved, used, fromDay, throughDay, status = 'approved' } = one.authorization
  await tx.insert(authorizations).values({
    ...{ practiceId, patientId: id, payerId, number, codes, unitsApproved: approved, unitsUsed: used, status },
    ...{ fromDate: addDays(today, fromDay), throughDate: addDays(today, throughDay) },
  })
}
