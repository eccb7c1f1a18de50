import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/**
 * True where a column of ids holds one of these. They go as one parameter, since a statement takes 65,535: for lists that
 * grow with the practice, where `inArray` would end at some size.
 */
export function isAmong(column: AnyPgColumn, ids: readonly string[]): SQL {
  return sql`${column} = any(${`{${ids.join(',')}}`}::uuid[])`
}
