import { createHash } from 'node:crypto'

const kept = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The row's id for an id of a practice file: the same where it is a UUID, as in every export of ours; else one made from
 * the practice, what the record is and its id, so that the same file gives the same rows.
 */
export function rowId(practiceId: string, kind: string, id: string): string {
  if (kept.test(id)) return id
  const hex = createHash('sha256')
    .update(JSON.stringify([practiceId, kind, id]))
    .digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
