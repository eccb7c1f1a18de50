import 'server-only'
import Papa from 'papaparse'

/**
 * A table as a CSV file to keep: the columns in the order of the first row, a value that a spreadsheet would take for a
 * formula made plain text, and a byte order mark so that accents stay what they are.
 */
export function csvFile(name: string, rows: readonly Readonly<Record<string, string | number | null>>[]): Response {
  const text = Papa.unparse([...rows], { escapeFormulae: true, newline: '\r\n' })
  return new Response(`\uFEFF${text}\r\n`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** The most rows a file holds; a list that is longer has to be narrowed first. */
export const mostCsvRows = 20_000
