import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgTransaction } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

declare const practiceIdBrand: unique symbol

/** The practice somebody acts for. Made by sign-in, seeds and tests alone; a plain text does not pass for one. */
export type PracticeId = string & { readonly [practiceIdBrand]: true }

type NoSchema = Record<string, never>

/** A pool of connections. It knows no practice, so a query sent to it straight sees no row. */
export type Db = PostgresJsDatabase<NoSchema> & { $client: postgres.Sql }
/** A transaction in which the practice is set (db/in-practice.ts). */
export type Tx = PgTransaction<PostgresJsQueryResultHKT, NoSchema, ExtractTablesWithRelations<NoSchema>>
/** What a query needs of either. */
export type Executor = Pick<
  Db,
  'select' | 'selectDistinct' | 'selectDistinctOn' | 'insert' | 'update' | 'delete' | 'execute'
>

/** Opens a pool at an address. Nothing is sent until the first query. */
export function createDb(url: string, { max = 10 }: { max?: number } = {}): Db {
  const client = postgres(url, {
    max,
    // Statements are not kept on the server, so that a pooler in transaction mode can stand in between.
    prepare: false,
    onnotice: () => {},
    connection: { application_name: 'cohort' },
  })
  return drizzle(client, { casing: 'snake_case' })
}
