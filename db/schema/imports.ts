import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, isOneOf, moment, ofPractice, practiceId, practicePolicy, refersTo, word } from './columns'
import { practices } from './practices'
import { users } from './users'

export const importKinds = ['practice_file', 'patients', 'coverages', 'authorizations'] as const
export type ImportKind = (typeof importKinds)[number]
export const importStates = ['running', 'done', 'failed', 'undone'] as const
export type ImportState = (typeof importStates)[number]

/** A file that was brought in: how far it is, what became of it. The file itself is not kept. */
export const imports = pgTable(
  'imports',
  {
    practiceId: practiceId(),
    id: id(),
    kind: word(importKinds).notNull(),
    fileName: text().notNull(),
    fileSha256: text().notNull(),
    state: word(importStates).notNull(),
    doneCount: integer().notNull().default(0),
    totalCount: integer().notNull(),
    // What it made, by the name of the record: { patients: 12 }.
    counts: jsonb().$type<Record<string, number>>().notNull().default({}),
    // One sentence, without a value of the file.
    problem: text(),
    finishedAt: moment(),
    createdBy: uuid().notNull(),
    createdAt: createdAt(),
  },
  (self) => [
    ...ofPractice(self),
    foreignKey({ name: 'imports_practice', columns: [self.practiceId], foreignColumns: [practices.practiceId] }),
    foreignKey({ name: 'imports_user', columns: [self.createdBy], foreignColumns: [users.id] }),
    index('imports_by_time').on(self.practiceId, self.createdAt),
    check('imports_kind', isOneOf(self.kind, importKinds)),
    check('imports_state', isOneOf(self.state, importStates)),
    check('imports_counts', sql`${self.doneCount} between 0 and ${self.totalCount}`),
  ],
)

export const importedTables = ['patients', 'coverages', 'diagnoses', 'authorizations'] as const

/** What an import made, so that it can be undone. Append-only. */
export const importRows = pgTable(
  'import_rows',
  {
    practiceId: practiceId(),
    importId: uuid().notNull(),
    tableName: word(importedTables).notNull(),
    rowId: uuid().notNull(),
  },
  (self) => [
    primaryKey({ columns: [self.practiceId, self.importId, self.tableName, self.rowId] }),
    practicePolicy(),
    refersTo('import_rows_import', self, self.importId, imports),
    check('import_rows_table', isOneOf(self.tableName, importedTables)),
  ],
)
