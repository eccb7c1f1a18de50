import { byText } from '../kernel/text-order'

/** Records in the order of their keys, compared as plain text; what is equal in all of them by everything it says. */
export function inOrder<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): Item[] {
  return items
    .map((item) => ({ item, keys: keys(item), text: JSON.stringify(item) }))
    .sort((a, b) => byKeys(a.keys, b.keys) || byText(a.text, b.text))
    .map((one) => one.item)
}

function byKeys(a: readonly string[], b: readonly string[]): number {
  for (const [i, key] of a.entries()) {
    const order = byText(key, b[i] ?? '')
    if (order !== 0) return order
  }
  return 0
}
