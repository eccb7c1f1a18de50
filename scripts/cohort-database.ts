// The commands of `cohort` that talk to a database: a practice goes out as a file and comes in, published code sets are
// read. scripts/cohort.mjs starts this for them; the other commands never load it.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { createDb, type Db, type PracticeId } from '../db/client'
import { exportPractice } from '../db/export-practice'
import { importCodes } from '../db/import-codes'
import { importPractice, readPracticeFile } from '../db/import-practice'
import {
  commandLineActor,
  findCommandLineUser,
  findPractices,
  inviteFirstOwner,
  type KnownPractice,
  openPractice,
} from '../db/open-practice'
import { type ReleaseKind, releaseOf } from '../lib/codes/release-of'
import { dateAt, type IsoDate, isIsoDate } from '../lib/kernel/dates'
import type { Problem } from '../lib/practice-file/problem'
import { openDatabase } from './database'
import { migrate } from './migrate'
import { Refusal } from './say'
import { main } from './stopping'

const usage = `Usage:
  cohort export [--out FILE] [--practice ID]
  cohort import FILE (--owner-email EMAIL [--owner-name NAME] | --practice ID)
  cohort codes import FILE [--kind icd10cm|ncci] [--from DAY --through DAY]
`

class Usage extends Error {}

async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args
  if (command === 'export') return runExport(rest)
  if (command === 'import') return runImport(rest)
  if (command === 'codes' && rest[0] === 'import') return runCodesImport(rest.slice(1))
  throw new Usage(`There is no command ${[command, rest[0]].join(' ').trim()}.`)
}

async function runExport(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, { out: { type: 'string' }, practice: { type: 'string' } })
  if (positionals.length > 0) throw new Usage('export takes no file; --out names the one to write.')
  return withDatabase(async (db) => {
    const practice = choose(await findPractices(db), values.practice)
    const now = new Date()
    const actor = commandLineActor(await findCommandLineUser(db, now), practice, now)
    const today = dateAt(now.getTime(), practice.timeZone)
    const { text, facts } = await exportPractice(db, { ...actor, today })
    if (values.out === undefined) process.stdout.write(text)
    else writeFileSync(values.out, text, { mode: 0o600 })
    tell(`${practice.name}: ${facts.patients.length} patients, ${facts.sessions.length} sessions.`)
    return 0
  })
}

async function runImport(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    practice: { type: 'string' },
    'owner-email': { type: 'string' },
    'owner-name': { type: 'string' },
  })
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new Usage('import takes one file.')
  const email = values['owner-email'] === undefined ? null : emailOf(values['owner-email'])
  const text = read(path)
  const facts = text === null ? null : readPracticeFile(text)
  if (text === null || facts === null) return refuse([{ path, message: 'This file cannot be read.' }])
  if (!facts.ok) return refuse(facts.error)

  return withDatabase(async (db) => {
    const now = new Date()
    const known = await findPractices(db)
    if (email === null && values.practice === undefined) {
      throw new Usage(
        known.length === 0
          ? 'The database is empty. Say who will own the practice: --owner-email YOU@EXAMPLE.COM'
          : `There are practices here. Name an empty one, or an owner for a new one.\n${listOf(known)}`,
      )
    }
    const chosen = values.practice === undefined ? null : choose(known, values.practice)
    const userId = await findCommandLineUser(db, now)
    const practiceId = chosen?.id ?? (await openPractice(db, userId, facts.value, now))
    const actor = commandLineActor(userId, { id: practiceId }, now)
    const began = performance.now()
    let told = -10
    const onProgress = async (done: number, total: number) => {
      const percent = Math.floor((done * 100) / Math.max(total, 1))
      if (percent < told + 10) return
      told = percent
      tell(`${String(percent).padStart(3)} %`)
    }
    const file = { id: crypto.randomUUID(), name: basename(path), text }
    const outcome = await importPractice(db, actor, file, onProgress)
    if (!outcome.ok) {
      return outcome.error.kind === 'problems'
        ? refuse(outcome.error.problems)
        : refuse([{ path, message: outcome.error.sentence }])
    }
    const { patients, sessions, claims } = outcome.value.counts
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    tell(`${facts.value.practice.name}: ${patients} patients, ${sessions} sessions, ${claims} claims in ${seconds} s.`)
    if (!chosen && email !== null) {
      // Only now: a practice that could not be taken in awaits nobody, and the first owner can still be made in the browser.
      const owner = { email, name: values['owner-name'] ?? email }
      const secret = await inviteFirstOwner(db, userId, practiceId, owner, now)
      const origin = process.env.NEXTAUTH_URL ?? 'http://127.0.0.1:3000'
      tell(`Its owner joins once, within seven days, at\n  ${new URL(`/join/${secret}`, origin)}`)
    }
    return 0
  })
}

async function runCodesImport(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    ...{ kind: { type: 'string' }, from: { type: 'string' }, through: { type: 'string' } },
  } as const)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new Usage('codes import takes one file.')
  const named = releaseOf(basename(path))
  const kind = values.kind === undefined ? named.kind : kinds[values.kind]
  if (!kind) throw new Usage('Say which code set it is: --kind icd10cm or --kind ncci.')
  const from = dayOf(values.from, '--from') ?? named.from
  const through = dayOf(values.through, '--through') ?? named.through
  if (from === null) throw new Usage('The name of the file does not say when it is in force: --from DAY --through DAY.')
  if (through !== null && through < from) throw new Usage('--through is before --from.')
  const text = read(path)
  if (text === null) return refuse([{ path, message: 'This file cannot be read.' }])

  const { ownerUrl, appUrl } = await openDatabase({ orJoin: true })
  await migrate(ownerUrl, appUrl)
  const db = createDb(ownerUrl, { max: 1 })
  try {
    const outcome = await importCodes(db, { name: basename(path), text, kind, from, through })
    if (!outcome.ok) {
      return refuse(outcome.error.map(({ line, message }) => ({ path: `line ${line}`, message })))
    }
    const { rows, isNew } = outcome.value
    const what = kind === 'icd10cm' ? 'codes of ICD-10-CM' : 'NCCI edits with a group code'
    const when = `in force from ${from} through ${through ?? 'the next release'}`
    tell(isNew ? `Read ${rows} ${what}, ${when}.` : `This file was read before: ${rows} ${what}, ${when}.`)
    return 0
  } finally {
    await db.$client.end()
  }
}

const kinds: Record<string, ReleaseKind | undefined> = { icd10cm: 'icd10cm', ncci: 'ncci_ptp' }

function dayOf(text: string | undefined, option: string): IsoDate | null {
  if (text === undefined) return null
  if (!isIsoDate(text)) throw new Usage(`${option} takes a day, YYYY-MM-DD.`)
  return text
}

async function withDatabase(work: (db: Db) => Promise<number>): Promise<number> {
  const { ownerUrl, appUrl } = await openDatabase({ orJoin: true })
  await migrate(ownerUrl, appUrl)
  const db = createDb(appUrl, { max: 4 })
  try {
    return await work(db)
  } finally {
    await db.$client.end()
  }
}

function choose(known: readonly KnownPractice[], wanted: string | undefined): KnownPractice {
  const fitting =
    wanted === undefined ? known : known.filter((one) => one.id === (wanted as PracticeId) || one.name === wanted)
  const [only, ...more] = fitting
  if (only && more.length === 0) return only
  if (known.length === 0) throw new Refusal('There is no practice in this database.')
  throw new Usage(
    only
      ? `Which practice? Say --practice and its id.\n${listOf(fitting)}`
      : `There is no practice ${wanted}.\n${listOf(known)}`,
  )
}

function listOf(known: readonly KnownPractice[]): string {
  return known.map(({ id, name }) => `  ${id}  ${name}`).join('\n')
}

function emailOf(text: string): string {
  // As users.email wants it; look-alike letters are refused, not guessed.
  const email = text.normalize('NFKC').trim().toLowerCase()
  if (!/^[!-~]+@[!-~]+$/.test(email) || email.length > 254) throw new Usage(`${text} is not an email address.`)
  return email
}

function parse<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true }) as {
      values: Partial<Record<keyof Options & string, string>>
      positionals: string[]
    }
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error))
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    return null
  }
}

function refuse(problems: readonly Problem[]): number {
  process.stderr.write(problems.map(({ path, message }) => `${path}: ${message}\n`).join(''))
  return 1
}

/** Words to the person; standard output holds the result alone. */
function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

main(async () => {
  try {
    return await run(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof Usage)) throw error
    process.stderr.write(`${error.message}\n${usage}`)
    return 2
  }
})
