import Link from 'next/link'
import { FindingFacts } from '@/components/billing/finding-facts'
import { RuleId } from '@/components/billing/rule-id'
import { Checkbox } from '@/components/ui/checkbox'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import type { BoardRow, RowChoice, RowOutcome } from './board-types'
import { isHere } from './use-choices'

type RowWhyProps = {
  id: string
  row: BoardRow
  outcome: RowOutcome
  disabled: boolean
  /** Where the row's own note is written; null where notes are kept elsewhere, and the board says who signed. */
  noteHref: string | null
  /** Whether it is saved that this person came: from then on there is a note to write. */
  hasNote: boolean
  onChange: (change: Partial<RowChoice>) => void
}

/** Under "Why?": each finding with its facts, rule and sources, and what else of the session bears on the claim. */
export function RowWhy({ id, row, outcome, disabled, noteHref, hasNote, onChange }: RowWhyProps) {
  const noteId = `${id}-note`
  const complexityId = `${id}-complexity`
  return (
    <div id={id} className="border-t bg-muted px-4 py-4">
      <ul className="space-y-4">
        {outcome.findings.map((finding) => (
          <li key={`${finding.rule}${finding.message}`} className="space-y-2">
            <p className="flex items-start justify-between gap-3 text-[13px]/[18px] font-medium">
              <span className="text-pretty">{finding.message}</span>
              <RuleId>{finding.rule}</RuleId>
            </p>
            <FindingFacts finding={finding} />
          </li>
        ))}
        {outcome.findings.length === 0 ? (
          <li className="text-[13px] text-muted-foreground">Every check passed.</li>
        ) : null}
      </ul>
      {isHere(row.choice) ? (
        <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3 border-t pt-4">
          {noteHref ? (
            <NoteLink href={noteHref} isSigned={row.choice.noteSigned} isStored={hasNote} />
          ) : (
            <span className="flex items-center gap-2">
              <Checkbox
                id={noteId}
                checked={row.choice.noteSigned}
                disabled={disabled}
                onCheckedChange={(on) => onChange({ noteSigned: on === true })}
              />
              <Label htmlFor={noteId} className="font-normal">
                The note is signed
              </Label>
            </span>
          )}
          <span className="flex min-w-0 grow basis-80 flex-wrap items-center gap-x-2 gap-y-1.5">
            <Label htmlFor={complexityId} className="font-normal whitespace-nowrap">
              What made communication harder
            </Label>
            <Input
              id={complexityId}
              value={row.choice.interactiveComplexity ?? ''}
              disabled={disabled}
              placeholder="as the note documents it, for 90785"
              onChange={(event) => onChange({ interactiveComplexity: event.target.value || null })}
              className="h-[30px] max-w-sm min-w-40 flex-1"
            />
          </span>
        </div>
      ) : null}
    </div>
  )
}

function NoteLink({ href, isSigned, isStored }: { href: string; isSigned: boolean; isStored: boolean }) {
  if (!isStored)
    return <span className="text-[13px] text-muted-foreground">The note is written once this is saved.</span>
  return (
    <Link href={href} className="text-[13px] text-primary underline decoration-primary-line underline-offset-4">
      {isSigned ? 'The note is signed: read it' : 'Write and sign the note'}
    </Link>
  )
}
