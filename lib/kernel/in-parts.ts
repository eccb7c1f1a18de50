/** A list in pieces of at most so many, in order; none of an empty one. */
export function inParts<Item>(items: readonly Item[], most = 1000): Item[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, i) => items.slice(i * most, (i + 1) * most))
}
