import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { scopeOf } from '@/app/_server/scope'
import { requireActor } from '@/app/_server/session'
import { longDay } from '@/components/billing/long-day'
import { dayLabel } from '@/components/billing/service-date'
import { inPractice } from '@/db/in-practice'
import { previewSession } from '@/db/preview-session'
import { listPayers } from '@/db/queries/payers'
import { getSessionBoard } from '@/db/queries/session-board'
import { dateAt, dateOf, type IsoDate, localAt, timeOf } from '@/lib/kernel/dates'
import { sum } from '@/lib/kernel/money'
import { timeInWords } from '@/lib/kernel/words'
import { AttendanceBoard } from './_components/attendance-board'
import { SessionHours } from './_components/session-hours'

export const metadata: Metadata = { title: 'Attendance' }

export default async function SessionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor('attendance:read', `/sessions/${id}`)
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const read = await inPractice(await openDb(), actor, async (tx) => {
    const board = await getSessionBoard(tx, actor.practiceId, id, scopeOf(actor))
    if (!board) return null
    const drafts = board.rows.map(({ patientId, choice }) => ({ patientId, choice }))
    const preview = await previewSession(tx, actor.practiceId, id, drafts, actor.today)
    return { board, preview, payers: await listPayers(tx, actor.practiceId) }
  })
  if (!read) notFound()
  const { board, preview, payers } = read
  const isAhead = board.date > actor.today
  const mayWrite = isAllowed(actor.role, 'attendance:write')
  const readOnlyReason =
    board.status === 'cancelled'
      ? `This session was cancelled${board.cancelReason ? `: ${board.cancelReason.replace(/[.!?]$/, '')}` : ''}. No claim is made for anybody.`
      : isAhead
        ? `Begins ${dayLabel(board.date, actor.today)}, ${timeInWords(board.startTime)}. Attendance opens on that day.`
        : mayWrite
          ? null
          : 'Your role can look at attendance and not change it.'
  const day = dayLabel(board.date, actor.today)
  const time = `${timeInWords(board.startTime).replace(sameHalf(board), '')} to ${timeInWords(board.endTime)}`
  return (
    <AttendanceBoard
      crumbs={[{ label: 'Calendar', href: `/calendar?day=${board.date}` }, { label: board.groupName }, { label: day }]}
      title={board.groupName}
      detail={`${day} · ${time}`}
      facts={[
        longDay(board.date, actor.today),
        time,
        [board.location.name, board.room].filter(Boolean).join(', '),
        actor.role === 'clinician'
          ? null
          : board.facilitators.map((one) => `${one.name}, ${one.licence}`).join(' and '),
        <SessionHours key="hours" hours={preview.hours} date={board.date} startTime={board.startTime} />,
      ].filter(Boolean)}
      sessionId={board.id}
      rows={board.rows.map(({ sent, ...row }) => ({
        patientId: row.patientId,
        name: row.name,
        payerName: row.payerName,
        diagnoses: row.diagnoses,
        version: row.version,
        choice: row.choice,
        isWalkIn: row.isWalkIn,
        changedBy: row.changedBy,
        sent: sent && {
          sentence: `Claim ${sent.controlNumber} was sent on ${dayLabel(dateAt(sent.at.getTime(), board.location.timeZone), actor.today)}. This row stays as it was.`,
          lines: sent.lines,
          amountCents: sum(sent.lines.map((line) => line.chargeCents)),
        },
      }))}
      outcomes={preview.rows}
      warnings={preview.warnings}
      startTime={board.startTime}
      endTime={board.endTime}
      today={actor.today}
      taken={board.taken ? takenInWords(board.taken.at, board.location.timeZone, actor.today) : null}
      readOnlyReason={readOnlyReason}
      sheetHref={board.status === 'cancelled' ? null : `/sessions/${board.id}/sign-in-sheet`}
      notesHref={board.keepsNotes && isAllowed(actor.role, 'notes:read') ? `/sessions/${board.id}/notes` : null}
      payers={payers.map((payer) => ({ id: payer.id, name: payer.name }))}
    />
  )
}

/** ' PM' when both times have it: '6:00 to 7:30 PM'. */
function sameHalf({ startTime, endTime }: { startTime: string; endTime: string }): string {
  const half = timeInWords(startTime).slice(-3)
  return half === timeInWords(endTime).slice(-3) ? half : ''
}

function takenInWords(at: Date, timeZone: string, today: IsoDate): string {
  const local = localAt(at.getTime(), timeZone)
  const day = dateOf(local)
  return `Saved ${day === today ? '' : `${dayLabel(day, today)}, `}${timeInWords(timeOf(local))}`
}
