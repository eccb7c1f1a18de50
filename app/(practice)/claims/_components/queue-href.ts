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
export function queueHref(filter: QueueFilter): string {
  return `/claims?${queueQuery(filter)}`
}

/** The part of the address after the question mark. */
export function queueQuery(filter: QueueFilter): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value)
  return query
}
