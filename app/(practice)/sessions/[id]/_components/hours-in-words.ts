type Hours = { isKnown: boolean; isInside: boolean; addon: '99050' | '99051' | null }

/** Where the session lies in the posted hours, for the usual payer. */
export function hoursInWords({ isKnown, isInside, addon }: Hours): string {
  if (!isKnown) return 'No posted hours: no add-on is proposed'
  if (!isInside) return 'Outside posted hours'
  return addon === '99051' ? 'Evening, weekend or holiday, inside posted hours' : 'Inside posted hours'
}
