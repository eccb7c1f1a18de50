import type { SourceKey } from './sources'

/** Where a rule stands written: a source by its key, or an address, and the place in it. */
export type Citation = { source: SourceKey | `http${string}`; locator: string }

/** A citation; the key is checked by the compiler. */
export function cite(source: Citation['source'], locator: string): Citation {
  return { source, locator }
}
