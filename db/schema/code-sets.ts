import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, isOneOf, plainDate, word } from './columns'

// Published code sets, the same for every practice of this database: they hold no record of anybody, so they have no
// practice and no policy. The application reads them; `cohort codes import` writes them as the owner of the database.

export const codeSetKinds = ['icd10cm', 'ncci_ptp'] as const
export type CodeSetKind = (typeof codeSetKinds)[number]

/** One published file that was read: the codes of a federal year, the edits of a quarter. */
export const codeReleases = pgTable(
  'code_releases',
  {
    id: id(),
    kind: word(codeSetKinds).notNull(),
    fromDate: plainDate().notNull(),
    // NULL: until a later one.
    throughDate: plainDate(),
    fileName: text().notNull(),
    fileSha256: text().notNull(),
    rowCount: integer().notNull(),
    createdAt: createdAt(),
  },
  (self) => [
    primaryKey({ columns: [self.id] }),
    check('code_releases_kind', isOneOf(self.kind, codeSetKinds)),
    check('code_releases_in_order', sql`${self.throughDate} >= ${self.fromDate}`),
  ],
)

/** A code of ICD-10-CM in one release, without its dot. A header is there too, as not billable. */
export const diagnosisCodes = pgTable(
  'diagnosis_codes',
  {
    releaseId: uuid()
      .notNull()
      .references(() => codeReleases.id, { onDelete: 'cascade' }),
    code: text().notNull(),
    isBillable: boolean().notNull(),
    shortTitle: text().notNull(),
    longTitle: text().notNull(),
  },
  (self) => [primaryKey({ columns: [self.releaseId, self.code] }), index('diagnosis_codes_by_code').on(self.code)],
)

/** An edit between two procedure codes in one release of CMS's PTP file, as far as it concerns codes that this product bills. */
export const ncciPairs = pgTable(
  'ncci_pairs',
  {
    releaseId: uuid()
      .notNull()
      .references(() => codeReleases.id, { onDelete: 'cascade' }),
    column1: text().notNull(),
    column2: text().notNull(),
    fromDate: plainDate().notNull(),
    throughDate: plainDate(),
    // 0: never together. 1: with a modifier. 9: not in force.
    indicator: integer().notNull(),
  },
  (self) => [
    primaryKey({ columns: [self.releaseId, self.column1, self.column2, self.fromDate] }),
    check('ncci_pairs_indicator', sql`${self.indicator} in (0, 1, 9)`),
  ],
)
