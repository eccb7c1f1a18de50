import { addDays, dateAt, type IsoDate, type IsoTime } from '../../lib/kernel/dates'
import { createDb, type Db, type PracticeId } from '../client'
import { type Actor, inPractice } from '../in-practice'
import { makeBatch } from '../make-batch'
import { insertAttendance, updateSessionStatus } from '../queries/attendances'
import { listMatchingClaimIds } from '../queries/claims-queue'
import { listBoardRows, unmarked } from '../queries/session-board'
import { releaseReadyClaims } from '../release-claims'
import { remakeClaims } from '../remake-claims'
import { demoId } from './demo-id'
import { practice } from './demo-practice'
import { batchDay, type DemoGroup, exceptions, groups, releaseDay, releasedThroughDay, walkIns } from './demo-story'
import { writeDemoRecords } from './write-demo-records'

export const demoPracticeId = demoId('practice') as PracticeId

/**
 * Makes the invented practice as it stands on a day: a month of sessions behind it, tonight's group not taken yet. Every
 * claim comes from the engine by the same steps that the screens use. The same day gives the same practice.
 */
export async function seedDemo(ownerUrl: string, today: IsoDate = todayThere()): Promise<void> {
  const db = createDb(ownerUrl, { max: 2 })
  try {
    await writeDemoRecords(db, demoPracticeId, today)
    for (let day = -28; day < 0; day++) {
      for (const group of groups) if (group.lastDays.includes(day)) await holdSession(db, group, day, today)
      if (day === batchDay) await sendBatch(db, addDays(today, day), addDays(today, day - 1))
      if (day === releaseDay) await release(db, addDays(today, day), addDays(today, releasedThroughDay))
    }
    // Deadlines and authorizations are judged anew each day; this is today's judgement.
    const everyone = groups.flatMap((group) => group.members.map((one) => demoId('patient', one.firstName)))
    const owner = actorOf('judith', today, '07:30')
    await inPractice(db, owner, (tx) => remakeClaims(tx, owner, everyone))
  } finally {
    await db.$client.end()
  }
}

async function holdSession(db: Db, group: DemoGroup, day: number, today: IsoDate): Promise<void> {
  const date = addDays(today, day)
  const sessionId = demoId('session', group.key, String(day))
  const actor = actorOf(group.leader, date, group.endTime)
  const { practiceId, userId: by, now } = actor
  await inPractice(db, actor, async (tx) => {
    const guests = walkIns.filter((one) => one.group === group.key && one.day === day).flatMap((one) => one.people)
    const people = [...group.members.map((one) => one.firstName), ...guests]
    for (const person of people) {
      const {
        group: _group,
        day: _day,
        person: _person,
        ...said
      } = exceptions.find((one) => one.group === group.key && one.day === day && one.person === person) ?? {}
      const choice = { ...unmarked, status: 'attended' as const, ...said }
      const patientId = demoId('patient', person)
      await insertAttendance(tx, practiceId, {
        sessionId,
        patientId,
        choice,
        by,
        now,
        isWalkIn: guests.includes(person),
      })
    }
    await updateSessionStatus(tx, practiceId, sessionId, { status: 'held', by, now })
    const rows = await listBoardRows(tx, practiceId, {
      id: sessionId,
      groupId: demoId('group', group.key),
      date,
      status: 'held',
    })
    await remakeClaims(
      tx,
      actor,
      rows.map((row) => row.patientId),
    )
  })
}

async function release(db: Db, date: IsoDate, through: IsoDate): Promise<void> {
  const owner = actorOf('judith', date, '16:00')
  await inPractice(db, owner, async (tx) => {
    const ready = await listMatchingClaimIds(tx, owner.practiceId, { tab: 'ready', through })
    await releaseReadyClaims(tx, owner, ready)
  })
}

async function sendBatch(db: Db, date: IsoDate, through: IsoDate): Promise<void> {
  await release(db, date, through)
  const owner = actorOf('judith', date, '16:10')
  const made = await inPractice(db, owner, (tx) => makeBatch(tx, owner, { payerId: null, isTest: false }))
  if (!made.ok) throw new Error(`The invented batch was refused: ${made.error.kind}.`)
}

function actorOf(key: string, date: IsoDate, time: string): Actor {
  return {
    userId: demoId('user', key),
    practiceId: demoPracticeId,
    role: key === 'judith' ? 'owner' : 'clinician',
    providerId: demoId('provider', key),
    name: key,
    today: date,
    now: momentAt(date, time as IsoTime),
  }
}

// Standard time in the practice's zone all year: in summer the history is an hour off, which no claim depends on.
function momentAt(date: IsoDate, time: IsoTime): Date {
  return new Date(new Date(`${date}T${time}:00Z`).getTime() + 5 * 3_600_000)
}

function todayThere(): IsoDate {
  return dateAt(Date.now(), practice.timeZone)
}
