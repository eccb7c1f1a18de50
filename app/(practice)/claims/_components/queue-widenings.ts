import { type QueueFilter, queueHref } from './queue-href'

const narrowings: readonly (readonly [label: string, keys: readonly (keyof QueueFilter)[]])[] = [
  ['the search', ['text']],
  ['the dates', ['from', 'through']],
  ['the payer', ['payerId']],
  ['the clinician', ['providerId']],
  ['the group', ['groupId']],
  ['the reason', ['reason']],
]

/** The filters that are set, each with the filter that is left without it. */
export function widerFilters<Filter extends QueueFilter>(
  filter: Filter,
): { label: string; href: string; wider: Filter }[] {
  const set = narrowings.filter(([, keys]) => keys.some((key) => filter[key]))
  const without = set.map(([label, keys]) => ({ label, keys }))
  if (set.length > 1) without.push({ label: 'all filters', keys: narrowings.flatMap(([, keys]) => keys) })
  return without.map(({ label, keys }) => {
    const wider = { ...filter, ...Object.fromEntries(keys.map((key) => [key, undefined])) }
    return { label, href: queueHref(wider), wider }
  })
}
