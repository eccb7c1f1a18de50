import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { BillingFacts } from '../lib/claims/billing-facts'
import { dateAt } from '../lib/kernel/dates'
import { err, ok, type Result } from '../lib/kernel/result'
import { checkStorable } from '../lib/practice-file/check-storable'
import { countRecords, type RecordCounts } from '../lib/practice-file/count-records'
import { parsePracticeFile } from '../lib/practice-file/parse'
import type { Problem } from '../lib/practice-file/problem'
import type { Db, Tx } from './client'
import { gatherStatistics } from './gather-statistics'
import { rowId } from './import-ids'
import { importIsRunning, takeImportLock } from './import-lock'
import { type Actor, inPractice } from './in-practice'
import { insertAuditEvent } from './queries/audit-events'
import { insertImport, updateImportEnd, updateImportProgress } from './queries/imports'
import { getRecordsHeld } from './queries/practice-records'
import { remakeClaims } from './remake-claims'
import { type Count, type IdOf, writeBilledCodes, writeOffice, writePatients, writePractice } from './write-practice'
import { writeSessions } from './write-sessions'

type Importer = Pick<Actor, 'practiceId' | 'userId' | 'role' | 'now'>
type Progress = (done: number, total: number) => Promise<void>

export type ImportRefusal =
  | { kind: 'problems'; problems: Problem[] }
  | { kind: 'not_empty'; sentence: string }
  | { kind: 'running'; sentence: string }

export type ImportedPractice = { counts: RecordCounts & { claims: number } }

// Making the claims of an attendance takes longer than writing it down.
const weightOfBilling = 3
// So many attendances become claims at a time, so that it can be told how far it is.
const eventsAtATime = 1200

/** Reads a practice file for a practice of this database: the facts, or every reason why they cannot be its records. */
export function readPracticeFile(text: string): Result<BillingFacts, Problem[]> {
  const facts = parsePracticeFile(text)
  if (!facts.ok) return facts
  const problems = checkStorable(facts.value)
  return problems.length > 0 ? err(problems) : facts
}

/** Why a practice cannot take a file in, in a sentence; null when it is empty. */
export async function findFullness(tx: Tx, { practiceId }: Pick<Actor, 'practiceId'>): Promise<string | null> {
  const held = await getRecordsHeld(tx, practiceId)
  const what = (['patients', 'groups', 'sessions'] as const).filter((each) => held[each])
  if (what.length === 0) return null
  const list = what.length === 1 ? what[0] : `${what.slice(0, -1).join(', ')} and ${what.at(-1)}`
  return `This practice already holds ${list}. A practice file is imported into an empty practice, so that nothing is mixed up.`
}

/**
 * Makes a practice of a practice file: its records, and its claims by the engine, in one transaction. Either everything
 * is there afterwards or nothing is. How far it is stands in the imports, told from outside the transaction.
 */
export async function importPractice(
  db: Db,
  importer: Importer,
  file: { id: string; name: string; text: string },
  onProgress: Progress = async () => {},
): Promise<Result<ImportedPractice, ImportRefusal>> {
  const facts = readPracticeFile(file.text)
  if (!facts.ok) return err({ kind: 'problems', problems: facts.error })
  const { practiceId } = importer
  const counts = countRecords(facts.value)
  const rows = Object.values(counts).reduce((total, one) => total + one, 0)
  const totalCount = rows + weightOfBilling * (counts.attendances + counts.services)
  const begun = await inPractice(db, importer, async (tx) => {
    const sentence = await findFullness(tx, importer)
    if (sentence !== null) return err<ImportRefusal>({ kind: 'not_empty', sentence })
    const isNew = await insertImport(tx, practiceId, {
      ...{ id: file.id, kind: 'practice_file', fileName: file.name, totalCount },
      fileSha256: createHash('sha256').update(file.text).digest('hex'),
      ...{ by: importer.userId, now: importer.now },
    })
    return isNew ? ok(null) : err<ImportRefusal>({ kind: 'running', sentence: 'This import has begun already.' })
  })
  if (!begun.ok) return begun

  const tell = teller(totalCount, async (done) => {
    await inPractice(db, importer, (tx) => updateImportProgress(tx, practiceId, file.id, done))
    await onProgress(done, totalCount)
  })
  try {
    const outcome = await inPractice(db, importer, (tx) => writeAll(tx, importer, file.id, facts.value, tell))
    if (!outcome.ok) await failImport(db, importer, file.id, outcome.error.sentence)
    else {
      await gatherStatistics(db)
      await onProgress(totalCount, totalCount)
    }
    return outcome
  } catch (error) {
    await failImport(db, importer, file.id, 'The import stopped on an error of ours. Nothing of the file was kept.')
    throw error
  }
}

async function failImport(db: Db, importer: Importer, id: string, problem: string): Promise<void> {
  await inPractice(db, importer, (tx) => updateImportEnd(tx, importer.practiceId, id, { problem, now: new Date() }))
}

async function writeAll(
  tx: Tx,
  importer: Importer,
  importId: string,
  facts: BillingFacts,
  count: Count,
): Promise<Result<ImportedPractice, Exclude<ImportRefusal, { kind: 'problems' }>>> {
  const { practiceId } = importer
  // The tables grow from nothing within the transaction and their statistics do not know it: plans made for them, also
  // ones kept from before, would go through all rows, or all of the practice, for every row that refers to one.
  await tx.execute(sql`discard plans`)
  await tx.execute(sql`
    select set_config('statement_timeout', '60s', true), set_config('enable_seqscan', 'off', true),
      set_config('plan_cache_mode', 'force_generic_plan', true)`)
  if (!(await takeImportLock(tx, practiceId))) return err({ kind: 'running', sentence: importIsRunning })
  const sentence = await findFullness(tx, importer)
  if (sentence !== null) return err({ kind: 'not_empty', sentence })
  const idOf: IdOf = (kind, id) => rowId(practiceId, kind, id)
  await writePractice(tx, practiceId, facts)
  await writeOffice(tx, practiceId, facts, idOf, count)
  await writePatients(tx, practiceId, facts, idOf, count)
  await writeSessions(tx, importer, facts, idOf, count)
  await writeBilledCodes(tx, practiceId, facts, idOf, count)
  const claims = await makeClaims(tx, importer, facts, idOf, count)
  const counts = { ...countRecords(facts), claims }
  await updateImportEnd(tx, practiceId, importId, { counts, now: new Date() })
  await insertAuditEvent(tx, practiceId, importer, {
    ...{ action: 'practice:import', objectType: 'import', objectId: importId, count: facts.patients.length },
  })
  return ok({ counts })
}

/** The claims of everybody, some people at a time; those of one group together, since they need the same sessions. */
async function makeClaims(tx: Tx, importer: Importer, facts: BillingFacts, idOf: IdOf, count: Count): Promise<number> {
  const today = dateAt(importer.now.getTime(), facts.practice.timeZone)
  const events = new Map<string, number>()
  const add = (patient: string) => events.set(patient, (events.get(patient) ?? 0) + 1)
  const sessions = [...facts.sessions].sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0))
  for (const session of sessions) for (const one of session.attendance) add(one.patient)
  for (const one of facts.services) add(one.patient)

  let made = 0
  let some: string[] = []
  let size = 0
  const flush = async () => {
    if (some.length === 0) return
    const remade = await remakeClaims(tx, { ...importer, today }, some)
    made += remade.counts.made
    await count(weightOfBilling * size)
    some = []
    size = 0
  }
  for (const [patient, ofPatient] of events) {
    if (size + ofPatient > eventsAtATime) await flush()
    some.push(idOf('patient', patient))
    size += ofPatient
  }
  await flush()
  return made
}

/** Adds up what was done and tells it a few times a second at most: each telling is a transaction of its own. */
function teller(total: number, tell: (done: number) => Promise<void>): Count {
  let done = 0
  let told = 0
  return async (rows) => {
    done += rows
    const now = performance.now()
    if (now - told < 400) return
    told = now
    await tell(Math.min(done, total))
  }
}
