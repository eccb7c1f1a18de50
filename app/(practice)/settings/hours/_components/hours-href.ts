/** What the page of posted hours is asked, as its address carries it. */
export type HoursHref = {
  location?: string
  version?: string
  date?: string
  begins?: string
  minutes?: number
  year?: number
}

/** The address of the page; what is not set is not in it. */
export function hoursHref(question: HoursHref): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(question)) if (value !== undefined) search.set(name, String(value))
  return search.size === 0 ? '/settings/hours' : `/settings/hours?${search}`
}
