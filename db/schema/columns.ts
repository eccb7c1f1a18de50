import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  customType,
  foreignKey,
  integer,
  type PgTableExtraConfigValue,
  pgPolicy,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'

/** The row's own id; unique in its practice. */
export const id = () => uuid().notNull().defaultRandom()

/** The practice the row belongs to: the first column of every key (docs/architecture.md, tenancy). */
export const practiceId = () => uuid().notNull()

/** Money in whole US cents. */
export const cents = () => bigint({ mode: 'number' })

/** A calendar day, as text. */
export const plainDate = customType<{ data: IsoDate; driverData: string }>({ dataType: () => 'date' })

/** A time on the wall of the place, to the minute. */
export const wallTime = customType<{ data: IsoTime; driverData: string }>({
  dataType: () => 'time',
  fromDriver: (value) => value.slice(0, 5) as IsoTime,
})

/** A moment: when the machine did something. */
export const moment = () => timestamp({ withTimezone: true })

export const createdAt = () => moment().notNull().defaultNow()

/** Counts the changes of a row, so that two people who change it at once are noticed. */
export const version = () => integer().notNull().default(1)

/** When the row was set aside. Records are never deleted; what is archived is not billed and not offered. */
export const archivedAt = () => moment()

/** A word of a closed list; the list is said again as a check by isOneOf. */
export const word = <Word extends string>(_words: readonly Word[]) => text().$type<Word>()

type Columns = { practiceId: AnyPgColumn; id: AnyPgColumn }

/** True for the rows of the practice that the transaction is in; with none set there are none. */
export const inThePractice = sql`practice_id = nullif(current_setting('app.practice_id', true), '')::uuid`

/** Lets a transaction see and write the rows of its own practice and no others. FORCE and grants stand in the migrations. */
export const practicePolicy = () =>
  pgPolicy('of_the_practice', { as: 'permissive', for: 'all', using: inThePractice, withCheck: inThePractice })

/** What every table of a practice has: the key with the practice first, and the policy. */
export const ofPractice = (self: Columns): PgTableExtraConfigValue[] => [
  primaryKey({ columns: [self.practiceId, self.id] as never }),
  practicePolicy(),
]

/** A reference inside the practice. The practice is part of it, so no row can point at another practice's. */
export const refersTo = (
  name: string,
  self: { practiceId: AnyPgColumn },
  column: AnyPgColumn,
  other: Columns,
  onDelete: 'no action' | 'cascade' = 'no action',
): PgTableExtraConfigValue =>
  foreignKey({
    name,
    columns: [self.practiceId, column] as never,
    foreignColumns: [other.practiceId, other.id] as never,
  }).onDelete(onDelete)

/** The words of a closed list as SQL, for a check. */
export const isOneOf = (column: AnyPgColumn, words: readonly string[]) =>
  sql`${column} in (${sql.raw(words.map((one) => `'${one}'`).join(', '))})`
