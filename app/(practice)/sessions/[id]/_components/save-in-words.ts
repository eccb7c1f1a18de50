import { count } from '@/lib/kernel/words'
import type { SaveAnswer } from '../actions'
import type { BoardRow } from './board-types'

type Saved = Extract<SaveAnswer, { status: 'done' }>['value']

/** What a save did, with its number: 'Attendance saved, 7 claims made.' */
export function savedInWords({ claims, kept }: Saved): string {
  const parts = [
    claims.made > 0 ? `${count(claims.made, 'claim')} made` : '',
    claims.changed > 0 ? `${count(claims.changed, 'claim')} changed` : '',
    claims.withdrawn > 0 ? `${count(claims.withdrawn, 'claim')} withdrawn` : '',
    kept.length > 0 ? `${count(kept.length, 'row')} kept: already sent` : '',
  ].filter((part) => part !== '')
  return ['Attendance saved', ...parts].join(', ').concat('.')
}

/** Why a save was not written, and what to do next. */
export function refusedInWords(answer: SaveAnswer | null, rows: readonly BoardRow[]): string {
  if (answer === null) return 'Not saved: no connection. Your choices stay on this page. Try again.'
  if (answer.status === 'invalid')
    return Object.values(answer.fields)[0] ?? 'Not saved. Look at the times and try again.'
  if (answer.status === 'done') return ''
  switch (answer.reason.kind) {
    case 'incomplete': {
      const names = rows.filter((row) => row.choice.status === null).map((row) => row.name)
      return `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not marked yet. Mark everyone, then save.`
    }
    case 'not_begun':
      return 'This session is still to come. Attendance can be saved on its day.'
    case 'cancelled':
      return 'This session was cancelled. There is nothing to mark.'
    default:
      return 'This session has changed. Load the page again; your choices on it are lost then.'
  }
}
