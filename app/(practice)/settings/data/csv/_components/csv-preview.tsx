import { CircleAlert } from 'lucide-react'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { type ColumnMatch, type CsvKind, csvColumns } from '@/lib/practice-file/csv-columns'
import type { CellProblem } from './send-csv'

type CsvPreviewProps = {
  kind: CsvKind
  /** The heads of the file and its first rows. */
  table: readonly (readonly string[])[]
  match: ColumnMatch
  problems: readonly CellProblem[]
}

/** The first rows as they would be read, each wrong cell with what is wrong with it. */
export function CsvPreview({ kind, table, match, problems }: CsvPreviewProps) {
  const columns = csvColumns[kind].filter((one) => match[one.key] !== undefined)
  const rows = table
    .map((cells, i) => ({ cells, number: i + 1 }))
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (columns.length === 0 || rows.length === 0) return null
  return (
    <div>
      <p className="mb-2.5 text-sm/5 font-[550]">The first rows</p>
      <Table label="The first rows of the file">
        <TableHead>
          <tr>
            <TableHeader>Row</TableHeader>
            {columns.map((one) => (
              <TableHeader key={one.key}>{one.label}</TableHeader>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          {rows.map(({ cells, number }) => (
            <TableRow key={number}>
              <TableCell className="align-top text-muted-foreground tabular-nums">{number}</TableCell>
              {columns.map(({ key, label }) => {
                const problem = problems.find((one) => one.row === number && one.column === label)
                return (
                  <TableCell key={key} className="min-w-24 max-w-60 align-top break-words">
                    {cells[match[key] ?? -1] ?? ''}
                    {problem ? (
                      <span className="flex items-start gap-1 text-xs/4 text-denied">
                        <CircleAlert aria-hidden="true" className="size-3.5 shrink-0" />
                        {problem.message}
                      </span>
                    ) : null}
                  </TableCell>
                )
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
