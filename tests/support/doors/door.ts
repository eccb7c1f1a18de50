import type { sql } from 'drizzle-orm'
import type { Permission } from '../../../app/_server/permissions'
import { ownerDb } from '../test-database'

/** An action or a route, called so that it would succeed for a role that may. */
export type Door = { permission: Permission; call: () => Promise<unknown> }

/** The id that a question to the database finds first. */
export const idOf = async (query: ReturnType<typeof sql>) => (await ownerDb.execute<{ id: string }>(query))[0]?.id ?? ''

/** A form as a browser sends it. */
export const form = (fields: Record<string, string | readonly string[]>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) data.append(name, one)
  }
  return data
}
