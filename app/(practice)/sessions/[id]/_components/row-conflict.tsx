import { Users } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { timeInWords } from '@/lib/kernel/words'
import { type BoardRow, type RowChoice, type RowConflict, statusWords } from './board-types'

type RowConflictProps = {
  row: BoardRow
  conflict: RowConflict
  onKeep: (whose: 'mine' | 'theirs') => void
}

/** A row that somebody else has saved meanwhile: both choices, and the question which of them stays. */
export function RowConflictNote({ row, conflict, onKeep }: RowConflictProps) {
  const by = conflict.by.replace(/,.*$/, '')
  const isSameStatus = conflict.theirs.status === row.choice.status
  const said = (choice: RowChoice) => inWords(choice, isSameStatus)
  return (
    <div className="mx-4 mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-info-line bg-info-tint px-3 py-2.5 text-[13px]/[18px]">
      <Users aria-hidden="true" className="size-4 shrink-0 stroke-[1.8] text-info" />
      <p className="min-w-48 flex-1">
        {by} marked {row.name} <strong className="font-semibold">{said(conflict.theirs)}</strong>, you have{' '}
        <strong className="font-semibold">{said(row.choice)}</strong>.
      </p>
      <span className="flex gap-2">
        <Button variant="outline" size="sm" onClick={() => onKeep('mine')}>
          Keep mine
        </Button>
        <Button variant="outline" size="sm" onClick={() => onKeep('theirs')}>
          Take {by.split(' ')[0]}’s
        </Button>
      </span>
    </div>
  )
}

/** The status; of two that are the same, what else differs. */
function inWords({ status, mode, arrived, left, noteSigned }: RowChoice, isWhole: boolean): string {
  if (status === null) return 'not marked'
  if (!isWhole) return statusWords[status]
  const time = status === 'late' ? arrived : status === 'left_early' ? left : null
  return [
    statusWords[status],
    time ? `at ${timeInWords(time)}` : '',
    mode === 'video' ? 'by video' : mode === 'audio' ? 'by telephone' : '',
    noteSigned ? '' : 'with the note not signed',
  ]
    .filter(Boolean)
    .join(' ')
}
