import { cpus } from 'node:os'
import type { Claim837P, Interchange837P, Line837P } from '../../lib/x12/837p/interchange'
import { write837P } from '../../lib/x12/837p/write'
import { aClaim, anInterchange, aPerson, day } from '../unit/x12/an-interchange'

// How many claims of four lines a second write837P writes, beside two things this machine does with the same data:
// joining the finished strings again, and JSON.stringify of the input. Medians; nothing here fails.

const claimCount = 10_000
const rounds = 9
const lastNames = ['Doe', 'Rivera', "O'Brien", 'Nuñez', 'Van der Berg', 'Haddad', 'Sørensen', 'Smith-Jones']

function lineAt(i: number, n: number): Line837P {
  return {
    code: n % 2 === 0 ? '90853' : '99051',
    modifiers: n === 0 ? ['95'] : [],
    chargeCents: 6000 + ((i * 7 + n) % 900),
    units: 1,
    placeOfService: '11',
    pointers: [1, 2],
    date: day(`2025-09-${String(1 + ((i + n) % 28)).padStart(2, '0')}`),
  }
}

function claimAt(i: number, patient: number): Claim837P {
  const person = aPerson({ firstName: `Pat${patient % 97}`, lastName: lastNames[patient % lastNames.length] as string })
  const lines = [0, 1, 2, 3].map((n) => lineAt(i, n))
  const subscriber = { ...aClaim().subscriber, memberId: `W${100_000_000 + patient}`, person }
  return aClaim({ id: `C${String(i).padStart(9, '0')}`, subscriber, lines })
}

function interchangeOf(claimsPerPatient: number): Interchange837P {
  return anInterchange({
    claims: Array.from({ length: claimCount }, (_, i) => claimAt(i, Math.floor(i / claimsPerPatient))),
  })
}

function medianSeconds(work: () => unknown): number {
  const seconds = Array.from({ length: rounds }, () => {
    const from = performance.now()
    work()
    return (performance.now() - from) / 1000
  })
  return seconds.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number
}

// Looks into the middle of the text, so that V8 cannot put the joining off.
function flat(text: string): number {
  return text.charCodeAt(text.length >> 1)
}

const say = (line: string) => process.stdout.write(`${line}\n`)

say(
  `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; ${claimCount} claims x 4 lines, median of ${rounds} runs`,
)
for (const claimsPerPatient of [1, 10]) {
  const interchange = interchangeOf(claimsPerPatient)
  const text = write837P(interchange)
  const parts = text.split('~\n').map((segment) => segment.split('*'))
  const works: [string, () => unknown][] = [
    ['write837P', () => flat(write837P(interchange))],
    ['join the same strings', () => flat(parts.map((elements) => elements.join('*')).join('~\n'))],
    ['JSON.stringify the input', () => flat(JSON.stringify(interchange))],
  ]
  say(`\n${claimsPerPatient} claim(s) a patient, ${(text.length / 1e6).toFixed(1)} MB`)
  say('|                          |      ms | claims/s |')
  for (const [what, work] of works) {
    const seconds = medianSeconds(work)
    const [ms, rate] = [(seconds * 1000).toFixed(1), String(Math.round(claimCount / seconds))]
    say(`| ${what.padEnd(24)} | ${ms.padStart(7)} | ${rate.padStart(8)} |`)
  }
}
