import { Moon, Sun } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { scopeOf } from '@/app/_server/scope'
import { requireActor } from '@/app/_server/session'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { EmptyState } from '@/components/layout/empty-state'
import { inPractice } from '@/db/in-practice'
import { previewSession } from '@/db/preview-session'
import { listPayers } from '@/db/queries/payers'
import { getSessionBoard } from '@/db/queries/session-board'
import { dayInWords, timeInWords } from '@/lib/kernel/words'
import { AttendanceBoard } from './_components/attendance-board'
import { hoursInWords } from './_components/hours-in-words'

export const metadata: Metadata = { title: 'Attendance' }

export default async function SessionPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('attendance:read')
  const { id } = await params
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
  const readOnlyReason = isAhead
    ? `Begins ${dayInWords(board.date)}, ${timeInWords(board.startTime)}. Attendance opens on that day.`
    : board.status === 'cancelled'
      ? 'This session was cancelled: no claim is made for anybody.'
      : mayWrite
        ? null
        : 'Your role can look at attendance and not change it.'
  const hours = hoursInWords(preview.hours, board.date, board.startTime)
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Sessions', href: '/sessions' }, { label: board.groupName }]} />
      {board.rows.length === 0 ? (
        <EmptyState title="Nobody belongs to this group yet">
          Members stand here from the day they join. Somebody who comes today can be added as a walk-in.
        </EmptyState>
      ) : null}
      <AttendanceBoard
        key={board.version}
        title={board.groupName}
        facts={[
          dayInWords(board.date),
          `${timeInWords(board.startTime)} to ${timeInWords(board.endTime)}`,
          [board.location.name, board.room].filter(Boolean).join(', '),
          board.facilitators.map((one) => `${one.name}, ${one.licence}`).join(' and '),
          <span key="hours" className="inline-flex items-center gap-1.5">
            {preview.hours.addon ? (
              <Moon aria-hidden="true" className="size-3.5" />
            ) : (
              <Sun aria-hidden="true" className="size-3.5" />
            )}
            {hours}
          </span>,
        ]}
        sessionId={board.id}
        rows={board.rows.map(({ sent, ...row }) => ({
          patientId: row.patientId,
          name: row.name,
          payerName: row.payerName,
          diagnoses: row.diagnoses,
          version: row.version,
          choice: row.choice,
          isWalkIn: row.isWalkIn,
          locked: sent
            ? `Claim ${sent.controlNumber} was sent, so this row stays. It needs a replacement claim.`
            : null,
        }))}
        outcomes={preview.rows}
        warnings={preview.warnings}
        defaultArrived={board.startTime}
        defaultLeft={board.endTime}
        isReadOnly={readOnlyReason !== null}
        readOnlyReason={readOnlyReason}
        payers={payers.map((payer) => ({ id: payer.id, name: payer.name }))}
      />
    </>
  )
}
