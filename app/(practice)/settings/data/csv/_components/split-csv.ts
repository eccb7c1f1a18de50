import Papa from 'papaparse'

export type SplitCsv = { table: string[][]; problems: { row: number; column: string; message: string }[] }

/**
 * The cells of a CSV file, its heads first; all rows, or the first few. The browser shows and the server imports what this
 * one function reads. Columns may stand apart by commas, tabs or semicolons, as spreadsheets of several countries write
 * them. A quotation mark out of place may have swallowed rows, so that it is a problem.
 */
export function splitCsv(text: string, most = 0): SplitCsv {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    preview: most,
    delimitersToGuess: [',', '\t', ';'],
  })
  const rows = new Set(errors.filter((one) => one.type === 'Quotes').map((one) => (one.row ?? 0) + 1))
  const message = 'A quotation mark is not closed, or stands inside a cell.'
  return { table: data, problems: [...rows].map((row) => ({ row, column: '', message })) }
}
