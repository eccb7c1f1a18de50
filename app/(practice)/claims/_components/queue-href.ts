/** What the queue is narrowed to, as the address says it. */
export type QueueFilter = {
  tab: 'ready' | 'held' | 'released' | 'not_billed' | 'sent' | 'all'
  payerId?: string
  providerId?: string
  groupId?: string
  from?: string
  through?: string
  text?: string
  reason?: string
}

/** The address of a filter; what is not set is not in it. */
export function queueHref(filter: QueueFilter, page = 1): string {
  return `/claims?${queueQuery(filter, page)}`
}

/** The part of the address after the question mark. */
export function queueQuery(filter: QueueFilter, page = 1): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value)
  if (page > 1) query.set('page', String(page))
  return query
}
