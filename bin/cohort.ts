import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bill } from '../lib/claims/bill'
import type { BillingFacts } from '../lib/claims/billing-facts'
import { dateAt, type IsoDate, isIsoDate, isLocalDateTime, type LocalDateTime, localAt } from '../lib/kernel/dates'
import { parsePracticeFile } from '../lib/practice-file/parse'
import type { Problem } from '../lib/practice-file/problem'
import { writeClaims837P } from '../lib/practice-file/write-claims-837p'

// The command line: the engine on a practice file, without server or database. Standard output holds the result alone;
// exit 0 done, 1 the input is refused, 2 usage.

const usage = `Usage:
  cohort bill FILE [--as-of DAY]
  cohort 837p FILE [--as-of DAY] [--payer ID] [--control N] [--at YYYY-MM-DDTHH:MM] [--test]
  cohort validate FILE
With the database of this copy, or the one DATABASE_URL names:
  cohort export [--out FILE] [--practice ID]
  cohort import FILE (--owner-email EMAIL [--owner-name NAME] | --practice ID)
  cohort codes import FILE [--kind icd10cm|ncci] [--from DAY --through DAY]
`

const optionsOf = {
  bill: { 'as-of': { type: 'string' } },
  '837p': {
    'as-of': { type: 'string' },
    payer: { type: 'string' },
    control: { type: 'string' },
    at: { type: 'string' },
    test: { type: 'boolean' },
  },
  validate: {},
} as const

type Command = keyof typeof optionsOf
type Options = { 'as-of'?: string; payer?: string; control?: string; at?: string; test?: boolean }

function main(args: readonly string[]): number {
  const [command, ...rest] = args
  if (command === undefined || !(command in optionsOf))
    return failUsage(command ? `There is no command ${command}.` : '')
  const parsed = parseOptions(command as Command, rest)
  if (!parsed) return 2
  const text = readText(parsed.file)
  if (text === null) return 1
  const facts = parsePracticeFile(text)
  if (!facts.ok) return refuse(facts.error)
  if (command === 'validate') return 0
  return command === 'bill' ? runBill(facts.value, parsed.options) : run837P(facts.value, parsed.options)
}

function parseOptions(command: Command, args: string[]): { file: string; options: Options } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: optionsOf[command],
      allowPositionals: true,
      strict: true,
    })
    const options = values as Options
    const [file, ...more] = positionals
    if (file === undefined) return usageProblem(`${command} needs a file.`)
    if (more.length > 0) return usageProblem(`${command} takes one file.`)
    if (options['as-of'] !== undefined && !isIsoDate(options['as-of']))
      return usageProblem('--as-of takes a day, YYYY-MM-DD.')
    if (options.at !== undefined && !isLocalDateTime(options.at)) return usageProblem('--at takes YYYY-MM-DDTHH:MM.')
    if (options.control !== undefined && !/^[1-9]\d{0,8}$/.test(options.control)) {
      return usageProblem('--control takes a number from 1 to 999999999.')
    }
    return { file, options }
  } catch (error) {
    return usageProblem(error instanceof Error ? error.message : String(error))
  }
}

function usageProblem(sentence: string): null {
  failUsage(sentence)
  return null
}

function failUsage(sentence: string): number {
  process.stderr.write(sentence === '' ? usage : `${sentence}\n${usage}`)
  return 2
}

function refuse(problems: readonly Problem[]): number {
  process.stderr.write(problems.map(({ path, message }) => `${path}: ${message}\n`).join(''))
  return 1
}

function readText(file: string): string | null {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    refuse([{ path: file, message: 'This file cannot be read.' }])
    return null
  }
}

function runBill(facts: BillingFacts, options: Options): number {
  const asOf = asOfDay(facts, options)
  process.stdout.write(`${JSON.stringify(bill(facts, { asOf }), null, 2)}\n`)
  return 0
}

function run837P(facts: BillingFacts, options: Options): number {
  if (options.payer !== undefined && !facts.payers.some((payer) => payer.id === options.payer)) {
    return refuse([{ path: '--payer', message: `There is no payer with the id ${JSON.stringify(options.payer)}.` }])
  }
  const result = bill(facts, { asOf: asOfDay(facts, options) })
  const at = (options.at as LocalDateTime | undefined) ?? localAt(Date.now(), facts.practice.timeZone)
  const file = writeClaims837P(facts, result, {
    control: Number(options.control ?? 1),
    at,
    test: options.test ?? false,
    ...(options.payer === undefined ? {} : { payer: options.payer }),
  })
  if (!file.ok) return refuse(file.error)
  if (file.value === '') process.stderr.write('No claim is ready, so no file was written.\n')
  process.stdout.write(file.value)
  return 0
}

function asOfDay(facts: BillingFacts, options: Options): IsoDate {
  return (options['as-of'] as IsoDate | undefined) ?? dateAt(Date.now(), facts.practice.timeZone)
}

process.exitCode = main(process.argv.slice(2))
