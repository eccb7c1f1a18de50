import type { HolidayName } from '../lib/codes/holiday-names'
import { holidayNames } from '../lib/codes/holiday-names'
import { matchHoliday } from '../lib/hours/holidays'
import type { Location } from '../lib/hours/location'
import { hoursOn, isOpenAt } from '../lib/hours/posted-hours'
import { type IsoDate, minuteOfDay } from '../lib/kernel/dates'
import type { Tx } from './client'
import { coverOfGroup } from './group-cover'
import type { Actor } from './in-practice'
import type { SeriesOutcome } from './make-sessions'
import type { ClaimChanges } from './preview-change'
import { getPracticeFacts, listLocationFacts } from './queries/facts-of-practice'
import { listMemberships } from './queries/group-members'
import { listPlanned } from './queries/planned-sessions'
import { listSeries, type SeriesRecord } from './queries/series'

export type ClosedDay = { date: IsoDate; why: 'closed' | 'holiday'; holiday: HolidayName | null }

/** What making or changing a series does, found out by doing it. */
export type SeriesEffect = {
  /** Null: one session alone was moved. */
  outcome: {
    made: number
    /** Of those made: before today. */
    madeBefore: number
    moved: number
    kept: number
    removed: number
  } | null
  /** The first and the last session that then stand ahead. */
  first: IsoDate | null
  last: IsoDate | null
  /** Members with a session that would wait, from when, and how many. */
  pastCover: { name: string; from: IsoDate; sessions: number; sentence: string }[]
  uncoveredSessions: number
  /** Days on which it meets although the place is closed, or that are holidays. */
  closed: ClosedDay[]
  /** Sessions that begin outside the posted hours of an open day. */
  outsideHours: number
  claims: ClaimChanges
}

/** Looks at a series as it stands now, in the transaction that has just written it. */
export async function seriesEffect(
  tx: Tx,
  { practiceId, today }: Pick<Actor, 'practiceId' | 'today'>,
  { groupId, seriesId, outcome }: { groupId: string; seriesId: string; outcome: SeriesOutcome | null },
): Promise<Omit<SeriesEffect, 'claims'>> {
  const [memberships, planned, all, places, practice] = await Promise.all([
    listMemberships(tx, practiceId, groupId),
    listPlanned(tx, practiceId, { groupId, from: today }),
    listSeries(tx, practiceId, groupId),
    listLocationFacts(tx, practiceId),
    getPracticeFacts(tx, practiceId),
  ])
  const members = memberships.filter((one) => one.leftDate === null || one.leftDate >= today)
  const patientIds = [...new Set(members.map((one) => one.patientId))]
  const cover = await coverOfGroup(tx, practiceId, { groupId, patientIds, today })
  const ahead = planned.filter((one) => one.seriesId === seriesId && one.status === 'scheduled')
  const series = all.find((one) => one.id === seriesId)
  const ids = new Set(ahead.map((one) => one.id))
  return {
    outcome: outcome && {
      made: outcome.made.length,
      madeBefore: outcome.made.filter((date) => date < today).length,
      moved: outcome.moved,
      kept: outcome.kept,
      removed: outcome.removed,
    },
    first: ahead[0]?.date ?? null,
    last: ahead.at(-1)?.date ?? null,
    pastCover: cover.members.flatMap(({ patientId, gap, uncovered }) => {
      const member = members.find((one) => one.patientId === patientId)
      if (!gap || !member) return []
      const name = `${member.firstName} ${member.lastName}`
      return [{ name, from: gap.date, sessions: uncovered, sentence: gap.sentence }]
    }),
    uncoveredSessions: cover.sessions.filter((one) => ids.has(one.sessionId) && one.uncovered > 0).length,
    ...hoursOf(
      ahead.map((one) => one.date),
      series,
      places,
      practice.closedHolidays,
    ),
  }
}

function hoursOf(
  dates: readonly IsoDate[],
  series: SeriesRecord | undefined,
  places: readonly Location[],
  closedHolidays: readonly HolidayName[],
): Pick<SeriesEffect, 'closed' | 'outsideHours'> {
  const place = places.find((one) => one.id === series?.locationId)
  const closed: ClosedDay[] = []
  let outsideHours = 0
  for (const date of dates) {
    const hours = place ? hoursOn(place, date, closedHolidays) : null
    const holiday = matchHoliday(date, holidayNames, 'actual')?.name ?? null
    const isClosed = hours?.known === true && hours.open.length === 0
    if (isClosed || holiday) closed.push({ date, why: isClosed ? 'closed' : 'holiday', holiday })
    if (hours?.known && !isClosed && series && !isOpenAt(hours.open, minuteOfDay(series.startTime))) outsideHours += 1
  }
  return { closed, outsideHours }
}
