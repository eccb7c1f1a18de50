/** One reason why a line of a published file cannot be read: its number, counted from 1, and a sentence. */
export type LineProblem = { line: number; message: string }

/** A text in lines, each with its number; empty ones are left out. */
export function linesOf(text: string): { line: number; content: string }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((content, i) => ({ line: i + 1, content }))
    .filter(({ content }) => content.trim() !== '')
}
