/** What a list is narrowed to and how it is sorted, as the address says it. */
export type ListQuery = Readonly<
  { text?: string; page?: number; sort?: string } & Record<string, string | number | undefined>
>

/** The address of a list; what is not set, and the first page, are not in it. */
export function listHref(path: string, query: ListQuery): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '' || (name === 'page' && value === 1)) continue
    search.set(name, String(value))
  }
  return search.size === 0 ? path : `${path}?${search}`
}
