import { createHash } from 'node:crypto'

/** The same id for the same words, so that an invented practice is the same wherever it is made. */
export function demoId(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('/')).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
