import { EmptyState } from '@/components/layout/empty-state'
import { Card } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { isSameValue, valuesGiven } from '@/lib/policy/change-settings'
import { settingCards } from '@/lib/policy/setting-cards'
import { firstPolicyDay, inForceByDay, type Said } from '@/lib/policy/setting-origin'
import { settingInWords } from '@/lib/policy/setting-words'

export type HistoryRow = Said & { id: string; by: string | null; on: IsoDate }

/** Everything that was said of a payer: from which day, what it changed, who wrote it down and how it is known. */
export function PayerHistory({ rows, today }: { rows: readonly HistoryRow[]; today: IsoDate }) {
  if (rows.length === 0) {
    return (
      <Card aria-label="History">
        <EmptyState title="Nothing was said of this payer yet">Every setting has the default of its type.</EmptyState>
      </Card>
    )
  }
  const counting = new Set(inForceByDay(rows).map((row) => row.id))
  const current = inForceByDay(rows).findLast((row) => row.from <= today)
  return (
    <Table label="History">
      <TableHead>
        <tr>
          <TableHeader>Applies from</TableHeader>
          <TableHeader>What was said</TableHeader>
          <TableHeader className="max-lg:hidden">How it is known</TableHeader>
          <TableHeader className="max-md:hidden">Written down</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {rows.toReversed().map((row) => (
          <HistoryItem
            key={row.id}
            row={row}
            changes={changesOf(rows, row)}
            state={
              !counting.has(row.id)
                ? 'Replaced by a later change'
                : row.id === current?.id
                  ? 'In force'
                  : row.from > today
                    ? 'Coming'
                    : 'Past'
            }
          />
        ))}
      </TableBody>
    </Table>
  )
}

type HistoryItemProps = { row: HistoryRow; changes: readonly { label: string; value: string }[]; state: string }

function HistoryItem({ row, changes, state }: HistoryItemProps) {
  return (
    <TableRow className="align-top">
      <TableCell className="align-top">
        <span className="font-medium whitespace-nowrap">
          {row.from === firstPolicyDay ? 'The beginning' : dayInWords(row.from)}
        </span>
        <span className="block text-xs text-muted-foreground">{state}</span>
      </TableCell>
      <TableCell className="align-top">
        {changes.length === 0 ? <span className="text-muted-foreground">The same as before</span> : null}
        <ul className="space-y-0.5">
          {changes.map((one) => (
            <li key={one.label}>
              {one.label}: <span className="font-medium">{one.value}</span>
            </li>
          ))}
        </ul>
        {row.source ? <p className="mt-1 text-muted-foreground lg:hidden">{row.source}</p> : null}
      </TableCell>
      <TableCell className="align-top max-lg:hidden">
        {row.source ?? <span className="text-muted-foreground">Not said</span>}
      </TableCell>
      <TableCell className="align-top whitespace-nowrap max-md:hidden">
        {dayInWords(row.on)}
        <span className="block text-xs text-muted-foreground">{row.by ?? 'Set up'}</span>
      </TableCell>
    </TableRow>
  )
}

/** What a row says that did not hold before it: the row of its day before it, else of the day before. */
function changesOf(rows: readonly HistoryRow[], row: HistoryRow): { label: string; value: string }[] {
  const sameDay = rows.filter((one) => one.from === row.from && one.version < row.version).at(-1)
  const before = sameDay ?? inForceByDay(rows.filter((one) => one.from < row.from)).at(-1)
  const was = valuesGiven(before?.settings ?? {})
  const is = valuesGiven(row.settings)
  return settingCards
    .filter(({ field }) => !isSameValue(was[field], is[field]))
    .map((card) => ({
      label: card.label,
      value: is[card.field] === undefined ? 'the default again' : settingInWords(card, is[card.field]),
    }))
}
