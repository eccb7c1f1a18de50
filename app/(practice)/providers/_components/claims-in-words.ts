import { count } from '@/lib/kernel/words'

/** What became of the claims that were not sent, after something was saved. */
export function claimsInWords(counts: { made: number; changed: number; withdrawn: number }): string {
  const parts = [
    ...(counts.made > 0 ? [`${count(counts.made, 'claim')} made`] : []),
    ...(counts.changed > 0 ? [`${count(counts.changed, 'claim')} changed`] : []),
    ...(counts.withdrawn > 0 ? [`${count(counts.withdrawn, 'claim')} withdrawn`] : []),
  ]
  return parts.length === 0 ? 'No claim changed.' : `${parts.join(', ')}.`
}
