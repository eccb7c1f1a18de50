import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BillResult, Claim, ClaimLine } from '../../lib/claims/bill-result'
import type { LocalDateTime } from '../../lib/kernel/dates'
import { writeClaims837P } from '../../lib/practice-file/write-claims-837p'
import { asOf, somePracticeFile } from '../support/arbitrary-practice-file'
import { billFile, factsOf } from '../support/bill-file'
import { check837P } from '../support/check-837p'
import type { PracticeFile } from '../support/practice-file-builder'

// What holds for every practice file, whatever stands in it (architecture.md 10).

const runs = { numRuns: 150 }

/** Checks a law on many files; the result is given with the file. */
function law(holds: (file: PracticeFile, result: BillResult) => void): void {
  fc.assert(
    fc.property(somePracticeFile, (file) => holds(file, billFile(file, asOf))),
    runs,
  )
}

const groupCodes = ['90853', '90849']
const isBaseLine = (line: ClaimLine) => line.service !== null || groupCodes.includes(line.code)
const keyOf = ({ patient, payer, rendering, authorization, lines }: Claim) =>
  JSON.stringify([patient, payer, rendering, lines[0]?.date, authorization])
const findingsOf = (result: BillResult) => [
  ...result.claims.flatMap((one) => one.findings),
  ...result.warnings,
  ...result.authorizations.flatMap((one) => one.findings),
  ...result.visitLimits.flatMap((one) => one.findings),
]

describe('nothing disappears and nothing is doubled', () => {
  test('each attendance of a held or cancelled session is one line of one claim, or is not billed for a reason', () => {
    law((file, result) => {
      for (const session of file.sessions) {
        for (const { patient } of session.attendance) {
          const lines = result.claims
            .filter((claim) => claim.patient === patient)
            .flatMap((claim) => claim.lines)
            .filter((line) => line.session === session.id && isBaseLine(line))
          const entries = result.notBilled.filter((one) => one.patient === patient && one.session === session.id)
          expect(lines.length + entries.length).toBe(session.status === 'scheduled' ? 0 : 1)
        }
      }
    })
  })

  test('each service is one line of one claim, or is not billed for a reason', () => {
    law((file, result) => {
      for (const { id, patient } of file.services ?? []) {
        const claims = result.claims.filter((claim) => claim.lines.some((line) => line.service === id))
        const lines = claims.flatMap((claim) => claim.lines).filter((line) => line.service === id)
        const entries = result.notBilled.filter((one) => one.service === id)
        expect(lines.length + entries.length).toBe(1)
        expect([...claims, ...entries].map((one) => one.patient)).toEqual([patient])
      }
    })
  })

  test('nothing is billed that is not in the file, and an add-on only with its base line', () => {
    law((file, result) => {
      for (const claim of result.claims) {
        for (const line of claim.lines) {
          const session = file.sessions.find((one) => one.id === line.session)
          const service = file.services?.find((one) => one.id === line.service)
          expect([session, service].filter(Boolean)).toHaveLength(1)
          expect(line.date).toBe((session ?? service)?.start.slice(0, 10))
          const base = claim.lines.filter((other) => other.session === line.session && isBaseLine(other))
          if (session) expect(base).toHaveLength(1)
        }
      }
    })
  })

  test('every entry that is not billed says why, and charges the patient for an absence alone', () => {
    law((file, result) => {
      for (const entry of result.notBilled) {
        expect(entry.findings.length).toBeGreaterThan(0)
        expect([entry.session, entry.service].filter((id) => id !== null)).toHaveLength(1)
        if (entry.patientChargeCents === 0) continue
        expect(entry.patientChargeCents).toBe(file.practice.lateCancelFeeCents)
        expect(entry.findings.map((one) => one.rule)).toEqual(['G-10'])
      }
    })
  })
})

describe('a claim', () => {
  test('totals its lines, each of whole units and cents, pointing at diagnoses it has', () => {
    law((_, { claims }) => {
      for (const claim of claims) {
        expect(claim.lines.length).toBeGreaterThan(0)
        expect(claim.totalCents).toBe(claim.lines.reduce((sum, line) => sum + line.chargeCents, 0))
        for (const line of claim.lines) {
          expect(Number.isInteger(line.chargeCents) && line.chargeCents >= 0).toBe(true)
          expect(Number.isInteger(line.units) && line.units > 0).toBe(true)
          expect(new Set(line.modifiers).size).toBe(line.modifiers.length)
          expect(line.pointers).toMatch(/^[A-L]{1,4}$/)
          for (const letter of line.pointers) {
            expect(letter.charCodeAt(0) - 65).toBeLessThan(claim.diagnoses.length)
          }
        }
      }
    })
  })

  test('is held if and only if it has a hold', () => {
    law((_, { claims }) => {
      for (const claim of claims) {
        const holds = claim.findings.some((one) => one.severity === 'hold')
        expect(claim.status).toBe(holds ? 'held' : 'ready')
      }
    })
  })

  test('is of one patient, payer, rendering provider, day and number, and the only one', () => {
    law((_, { claims }) => {
      for (const claim of claims) expect(new Set(claim.lines.map((line) => line.date)).size).toBe(1)
      expect(new Set(claims.map(keyOf)).size).toBe(claims.length)
    })
  })

  test('without a payer has no add-on for the hour', () => {
    law((_, { claims }) => {
      for (const claim of claims.filter((one) => one.payer === null)) {
        expect(claim.lines.filter((line) => ['99050', '99051'].includes(line.code))).toEqual([])
      }
    })
  })

  test('has an id of its own, which other sessions and services of the file do not change', () => {
    fc.assert(
      fc.property(somePracticeFile, fc.infiniteStream(fc.boolean()), (file, stays) => {
        const keep = () => stays.next().value === true
        const fewer = { ...file, sessions: file.sessions.filter(keep), services: file.services?.filter(keep) ?? [] }
        const ids = new Map<string, string>()
        for (const { claims } of [billFile(file, asOf), billFile(fewer, asOf)]) {
          expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length)
          for (const claim of claims) {
            expect(claim.id).toMatch(/^[A-Z0-9-]{1,20}$/)
            expect(ids.get(keyOf(claim)) ?? claim.id).toBe(claim.id)
            ids.set(keyOf(claim), claim.id)
          }
        }
        // Two claims that are not the same have not the same id, in whichever file they stand.
        expect(new Set(ids.values()).size).toBe(ids.size)
      }),
      runs,
    )
  })
})

describe('findings', () => {
  test('of severity block stand in notBilled and nowhere else', () => {
    law((_, result) => {
      expect(findingsOf(result).filter((one) => one.severity === 'block')).toEqual([])
    })
  })

  test('have a rule id, a sentence, a source and facts', () => {
    law((_, result) => {
      for (const one of [...findingsOf(result), ...result.notBilled.flatMap((entry) => entry.findings)]) {
        expect(one.rule).toMatch(/^[A-Z]-\d\d$/)
        expect(one.message).toMatch(/^\S.*[.?]$/s)
        expect(one.message).not.toMatch(/undefined|NaN|\[object/)
        expect(one.sources.length).toBeGreaterThan(0)
        for (const fact of Object.values(one.facts)) {
          expect(fact === null || ['string', 'number', 'boolean'].includes(typeof fact)).toBe(true)
        }
      }
    })
  })
})

describe('units', () => {
  test('used are those of the lines with the number; what is left is never below none', () => {
    law((file, result) => {
      const mayCountNoShows = file.payers.some((payer) => payer.settings?.noShowUsesUnit)
      for (const row of result.authorizations) {
        const authorization = file.patients
          .find((one) => one.id === row.patient)
          ?.authorizations?.find((one) => one.number === row.number)
        const before = authorization?.unitsUsed ?? 0
        const here = result.claims
          .filter((claim) => claim.patient === row.patient && claim.authorization === row.number)
          .flatMap((claim) => claim.lines)
          .filter((line) => isBaseLine(line) && !['90785', '99050', '99051'].includes(line.code))
          .reduce((sum, line) => sum + line.units, 0)
        if (mayCountNoShows) expect(row.used).toBeGreaterThanOrEqual(before + here)
        else expect(row.used).toBe(before + here)
        expect(row.approved).toBe(authorization?.unitsApproved)
        expect(row.reserved).toBeGreaterThanOrEqual(0)
        expect(row.remaining).toBe(Math.max(0, row.approved - row.used - row.reserved))
        if (before <= row.approved) expect(row.used + row.reserved).toBeLessThanOrEqual(row.approved)
      }
    })
  })

  test('have a row for each authorization of each patient', () => {
    law((file, result) => {
      expect(result.authorizations.map((row) => `${row.patient} ${row.number}`).sort()).toEqual(
        file.patients.flatMap((one) => (one.authorizations ?? []).map(({ number }) => `${one.id} ${number}`)).sort(),
      )
    })
  })
})

describe('the order', () => {
  // Text order, null first; what is listed is already in it.
  const inOrder = (keys: (string | null)[][]) => {
    const written = keys.map((key) => key.map((part) => (part === null ? '0' : `1${part}`)).join('\u0000'))
    expect(written).toEqual([...written].sort())
  }

  test('of claims is by patient, day, payer, rendering provider and authorization', () => {
    law((_, { claims }) => {
      inOrder(claims.map((one) => [one.patient, one.lines[0]?.date ?? '', one.payer, one.rendering, one.authorization]))
    })
  })

  test('of lines is by start, then id; of one session the group code, 90785, then the code for the hour', () => {
    law((file, { claims }) => {
      const startOf = new Map([...file.sessions, ...(file.services ?? [])].map(({ id, start }) => [id, start]))
      for (const { lines } of claims) {
        const origins = lines.map((line) => line.session ?? line.service ?? '')
        inOrder(
          lines.map((line, i) => {
            const rank = isBaseLine(line) ? '1' : line.code === '90785' ? '2' : '3'
            return [startOf.get(origins[i] ?? '') ?? '', origins[i] ?? '', rank]
          }),
        )
      }
    })
  })

  test('of what is not billed is by patient, start and id', () => {
    law((file, { notBilled }) => {
      const startOf = new Map([...file.sessions, ...(file.services ?? [])].map(({ id, start }) => [id, start]))
      inOrder(
        notBilled.map((one) => {
          const id = one.session ?? one.service ?? ''
          return [one.patient, startOf.get(id) ?? '', id]
        }),
      )
    })
  })

  test('of authorizations is by patient and number, of visit limits by patient, payer and period', () => {
    law((_, { authorizations, visitLimits }) => {
      inOrder(authorizations.map((row) => [row.patient, row.number]))
      inOrder(visitLimits.map((row) => [row.patient, row.payer, row.periodFrom]))
    })
  })
})

describe('the same facts give the same result', () => {
  test('twice', () => {
    law((file, result) => {
      expect(billFile(file, asOf)).toEqual(result)
    })
  })

  test('in whatever order patients, payers, sessions, attendance and services stand', () => {
    const shuffled = somePracticeFile.chain((file) => {
      const anyOrder = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
      return fc
        .record({
          patients: anyOrder(file.patients),
          payers: anyOrder(file.payers),
          sessions: anyOrder(file.sessions),
          services: anyOrder(file.services ?? []),
          attendance: fc.tuple(...file.sessions.map((session) => anyOrder(session.attendance))),
        })
        .map(({ attendance, ...lists }) => {
          const orderOf = new Map(file.sessions.map((session, i) => [session.id, attendance[i] ?? []]))
          const sessions = lists.sessions.map((one) => ({ ...one, attendance: orderOf.get(one.id) ?? [] }))
          return { file, other: { ...file, ...lists, sessions } }
        })
    })

    fc.assert(
      fc.property(shuffled, ({ file, other }) => {
        expect(billFile(other, asOf)).toEqual(billFile(file, asOf))
      }),
      runs,
    )
  })

  test('in whatever time zone the machine stands', () => {
    const zone = process.env.TZ
    try {
      law((file, result) => {
        for (const [other, minutesBehind] of [
          ['Pacific/Pago_Pago', 660],
          ['Asia/Tokyo', -540],
        ] as const) {
          process.env.TZ = other
          expect(new Date(0).getTimezoneOffset()).toBe(minutesBehind)
          expect(billFile(file, asOf)).toEqual(result)
        }
        process.env.TZ = zone
      })
    } finally {
      process.env.TZ = zone
    }
  })
})

describe('an 837P', () => {
  const options = { control: 1, at: '2026-12-01T08:00' as LocalDateTime, test: false }

  /** Holds every claim that is ready and has a payer, in the order of the result, and is valid. */
  function expectFileOf(text: string, result: BillResult): void {
    const ready = result.claims.filter((claim) => claim.status === 'ready' && claim.payer !== null)
    const ids = [...text.matchAll(/^CLM\*([^*]*)\*/gm)].map((match) => match[1])
    expect(ids).toEqual(ready.map((claim) => claim.id))
    if (ready.length === 0) expect(text).toBe('')
    else expect(check837P(text)).toEqual([])
  }

  test('holds every claim that is ready and has a payer, and is valid', () => {
    law((file, result) => {
      const written = writeClaims837P(factsOf(file), result, options)
      if (!written.ok) throw new Error(JSON.stringify(written.error))
      expectFileOf(written.value, result)
    })
  })
})
