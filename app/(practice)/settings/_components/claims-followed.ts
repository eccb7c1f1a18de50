import { count } from '@/lib/kernel/words'

/** 'No claim changed.', '3 claims followed.': said after a save that may concern claims. */
export function claimsFollowed({
  made,
  changed,
  withdrawn,
}: {
  made: number
  changed: number
  withdrawn: number
}): string {
  const total = made + changed + withdrawn
  return total === 0 ? 'No claim changed.' : `${count(total, 'claim')} followed.`
}
