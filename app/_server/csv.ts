import 'server-only'
import Papa from 'papaparse'

type Cell = string | number | null

/** A table as CSV; a value that a spreadsheet would take for a formula is made plain text. */
export function csvText(fields: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => [...row])
  return `${Papa.unparse({ fields: [...fields], data }, { escapeFormulae: true })}\r\n`
}

/** The answer of an export: a file to keep, with a byte order mark so that accents stay what they are in a spreadsheet. */
export function csvFile(name: string, text: string): Response {
  return new Response(`\uFEFF${text}`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
