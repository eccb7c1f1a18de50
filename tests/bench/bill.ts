import { performance } from 'node:perf_hooks'
import { bill } from '../../lib/claims/bill'
import type { IsoDate } from '../../lib/kernel/dates'
import { parsePracticeFile } from '../../lib/practice-file/parse'
import { largePracticeFile } from './large-practice-file'

// Attendances billed per second on one core, with what the machine itself needs for the same input beside it:
// JSON.parse of the practice file. Figures are for reading; none of them fails anything.

const asOf = '2026-11-23' as IsoDate
const rounds = 3

const rows = [1_000, 10_000, 100_000].map((attendances) => {
  const text = JSON.stringify(largePracticeFile(attendances))
  const facts = parsePracticeFile(text)
  if (!facts.ok) throw new Error(`The bench's own file is refused: ${JSON.stringify(facts.error.slice(0, 3))}`)
  const parsed = median(() => JSON.parse(text))
  const billed = median(() => bill(facts.value, { asOf }))
  const result = bill(facts.value, { asOf })
  return {
    attendances,
    claims: result.claims.length,
    held: result.claims.filter((claim) => claim.status === 'held').length,
    'bill ms': Math.round(billed),
    'attendances/s': Math.round((attendances / billed) * 1000),
    'µs each': Number(((billed * 1000) / attendances).toFixed(1)),
    'JSON.parse ms': Number(parsed.toFixed(1)),
    'times JSON.parse': Number((billed / parsed).toFixed(1)),
  }
})

function median(work: () => unknown): number {
  // Enough rounds beforehand that the compiler has seen the code at every size.
  const until = performance.now() + 1500
  do work()
  while (performance.now() < until)
  const times = Array.from({ length: rounds }, () => {
    const begin = performance.now()
    work()
    return performance.now() - begin
  }).sort((a, b) => a - b)
  return times[Math.floor(rounds / 2)] ?? 0
}

process.stdout.write('Billing: attendances to claims, one core\n')
// biome-ignore lint/suspicious/noConsole: the table is what a bench prints.
console.table(rows)
