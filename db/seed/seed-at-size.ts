import { addDays, dateAt, type IsoDate, type IsoTime, weekdayOf } from '../../lib/kernel/dates'
import { createDb, type Db, type PracticeId, type Tx } from '../client'
import { type Actor, inPractice } from '../in-practice'
import { hashPassword } from '../password'
import { remakeClaims } from '../remake-claims'
import { attendances } from '../schema/attendances'
import { authorizations } from '../schema/authorizations'
import { fees } from '../schema/fees'
import { groupFacilitators, groupMembers, groups, series } from '../schema/groups'
import { locations, postedHours } from '../schema/locations'
import { memberships } from '../schema/memberships'
import { coverages, diagnoses, patients } from '../schema/patients'
import { payerSettings, payers } from '../schema/payers'
import { practices } from '../schema/practices'
import { providers } from '../schema/providers'
import { sessionFacilitators, sessions } from '../schema/sessions'
import { users } from '../schema/users'
import { demoId } from './demo-id'
import * as lakeside from './demo-practice'

const membersAGroup = 8
const weeksBehind = 8
const weeksAhead = 4
const groupsAtATime = 25

export type SizedPractice = { practiceId: PracticeId; email: string; password: string }

/** Makes an invented practice of any size beside what is there, with its claims; the same size gives the same practice. */
export async function seedAtSize(
  ownerUrl: string,
  { patients: count, today = dateAt(Date.now(), lakeside.practice.timeZone) }: { patients: number; today?: IsoDate },
): Promise<SizedPractice> {
  const db = createDb(ownerUrl, { max: 2 })
  const place = `size-${count}`
  const practiceId = demoId(place) as PracticeId
  const actor: Actor = {
    ...{ userId: demoId(place, 'owner'), practiceId, role: 'owner', providerId: null, name: 'Owner' },
    ...{ today, now: new Date(`${today}T12:00:00Z`) },
  }
  const signIn = { email: `owner@${place}.example`, password: 'as-many-as-you-like' }
  try {
    await writePractice(db, actor, place, signIn)
    const groupCount = Math.ceil(count / membersAGroup)
    for (let from = 0; from < groupCount; from += groupsAtATime) {
      const numbers = Array.from({ length: Math.min(groupsAtATime, groupCount - from) }, (_, i) => from + i)
      await inPractice(db, actor, async (tx) => {
        const ids: string[] = []
        for (const n of numbers) {
          const size = Math.min(membersAGroup, count - n * membersAGroup)
          ids.push(...(await writeGroup(tx, actor, place, n, size)))
        }
        await remakeClaims(tx, actor, ids)
      })
    }
  } finally {
    await db.$client.end()
  }
  return { practiceId, ...signIn }
}

async function writePractice(
  db: Db,
  actor: Actor,
  place: string,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const { practiceId, userId, today } = actor
  const passwordHash = await hashPassword(password)
  const since = addDays(today, -400)
  await inPractice(db, actor, async (tx) => {
    await tx.insert(practices).values({ ...lakeside.practice, practiceId, name: `Practice of ${place.slice(5)}` })
    await tx.insert(users).values({ id: userId, email, name: 'Owner', passwordHash })
    await tx.insert(memberships).values({ practiceId, userId, role: 'owner' })
    const idOf = (kind: string, key: string) => demoId(place, kind, key)
    await tx.insert(payers).values(
      lakeside.payers.map(({ key, name, payerNumber, type }) => ({
        ...{ practiceId, id: idOf('payer', key), name, payerNumber, type },
      })),
    )
    await tx
      .insert(payerSettings)
      .values(
        lakeside.payers.flatMap(({ key, settings }) =>
          settings === null ? [] : [{ practiceId, payerId: idOf('payer', key), fromDate: since, settings }],
        ),
      )
    await tx.insert(fees).values(lakeside.fees.map((fee) => ({ practiceId, ...fee })))
    await tx
      .insert(providers)
      .values(lakeside.providers.map(({ key, ...one }) => ({ practiceId, id: idOf('provider', key), ...one })))
    const { address } = lakeside.practice
    const location = { practiceId, id: idOf('location', ''), name: 'Office', placeOfService: '11', address }
    await tx.insert(locations).values(location)
    const open: [string, string][] = [['09:00', '20:00']]
    const weekly = { mon: open, tue: open, wed: open, thu: open, fri: open, sat: open, sun: open }
    await tx.insert(postedHours).values({ practiceId, locationId: location.id, fromDate: since, weekly })
  })
}

async function writeGroup(tx: Tx, { practiceId, today, now }: Actor, place: string, n: number, size: number) {
  const idOf = (kind: string, key: string | number) => demoId(place, kind, String(key))
  const groupId = idOf('group', n)
  const seriesId = idOf('series', n)
  const provider = lakeside.providers[n % lakeside.providers.length]
  const providerId = idOf('provider', provider?.key ?? '')
  const locationId = idOf('location', '')
  const startTime = `${String(9 + (n % 10)).padStart(2, '0')}:00` as IsoTime
  const endTime = `${String(10 + (n % 10)).padStart(2, '0')}:30` as IsoTime
  const first = addDays(today, (n % 7) - 7 * weeksBehind - 6)
  await tx.insert(groups).values({ practiceId, id: groupId, name: `Group ${n + 1}`, capacity: 12 })
  await tx.insert(groupFacilitators).values({ practiceId, groupId, providerId, position: 0 })
  await tx.insert(series).values({
    ...{ practiceId, id: seriesId, groupId, locationId, providerId, startTime, endTime },
    ...{ weekday: weekdayOf(first), fromDate: first },
  })
  const members = Array.from({ length: size }, (_, i) => ({ i: n * membersAGroup + i, seat: i }))
  const patientId = (i: number) => idOf('patient', i)
  const payerOf = (i: number) => lakeside.payers[i % lakeside.payers.length]?.key ?? ''
  await tx.insert(patients).values(
    members.map(({ i }) => ({
      ...{ practiceId, id: patientId(i), firstName: firstNames[i % firstNames.length] ?? '', lastName: `Member${i}` },
      ...{ birthDate: `19${50 + (i % 50)}-0${1 + (i % 9)}-1${i % 10}` as IsoDate, sex: 'U' as const },
      address: { street: `${10 + i} Elm St`, street2: null, city: 'Anytown', state: 'OH', zip: '43215' },
    })),
  )
  await tx.insert(coverages).values(
    members.map(({ i }) => ({
      ...{ practiceId, patientId: patientId(i), payerId: idOf('payer', payerOf(i)) },
      memberNumber: payerOf(i) === 'medicare' ? `1EG4TE5${String(i % 10_000).padStart(4, '0')}` : `M${1_000_000 + i}`,
    })),
  )
  await tx.insert(diagnoses).values(
    members.map(({ i, seat }) => ({
      ...{ practiceId, patientId: patientId(i), position: 0 },
      code: ['F33.1', 'F41.1', 'F43.10', 'F32.1'][seat % 4] ?? '',
    })),
  )
  // One in nine has no authorization though the payer asks for one.
  const asked = members.filter(({ i }) => ['acme', 'tamarack'].includes(payerOf(i)) && i % 9 !== 0)
  if (asked.length > 0) {
    await tx.insert(authorizations).values(
      asked.map(({ i }) => ({
        ...{ practiceId, patientId: patientId(i), payerId: idOf('payer', payerOf(i)), number: `AU-${i}` },
        ...{ codes: ['90853'], unitsApproved: 24, fromDate: addDays(today, -100), throughDate: addDays(today, 100) },
      })),
    )
  }
  await tx.insert(groupMembers).values(
    members.map(({ i, seat }) => ({
      ...{ practiceId, groupId, patientId: patientId(i), joinedDate: first, position: seat },
    })),
  )
  const dates = Array.from({ length: weeksBehind + weeksAhead }, (_, week) => addDays(first, 7 * week))
  const isPast = (date: IsoDate) => date < today
  await tx.insert(sessions).values(
    dates.map((sessionDate) => ({
      ...{ practiceId, id: idOf('session', `${n} ${sessionDate}`), groupId, locationId, seriesId },
      ...{ sessionDate, startTime, endTime, status: isPast(sessionDate) ? ('held' as const) : ('scheduled' as const) },
    })),
  )
  await tx
    .insert(sessionFacilitators)
    .values(dates.map((date) => ({ practiceId, sessionId: idOf('session', `${n} ${date}`), providerId, position: 0 })))
  await tx.insert(attendances).values(
    dates.filter(isPast).flatMap((date, week) =>
      members.map(({ i }) => ({
        ...{ practiceId, sessionId: idOf('session', `${n} ${date}`), patientId: patientId(i), updatedAt: now },
        status: (i + week) % 11 === 0 ? ('no_show' as const) : ('attended' as const),
        isNoteSigned: (i + week) % 23 !== 0,
      })),
    ),
  )
  return members.map(({ i }) => patientId(i))
}

const firstNames = ['Ada', 'Ben', 'Cora', 'Dev', 'Ella', 'Finn', 'Gus', 'Hana', 'Ivo', 'June', 'Kai', 'Lena']
