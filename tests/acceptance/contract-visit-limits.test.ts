import { describe, expect, test } from 'vitest'
import { billAmongOthers } from '../support/bill-among-others'
import { claimOf, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import { aPatient, aService, type PatientEntry } from '../support/practice-file-builder'

// Sentences of the contract and rules of domain.md 10.2 on visit limits that no worked case is about.

type Limit = NonNullable<PatientEntry['coverages'][number]['visitLimit']>
type Used = NonNullable<PatientEntry['usedVisits']>

const limited = (visitLimit: Limit, usedVisits: Used = []) =>
  aPatient('A', 'HZN', { coverages: [{ payer: 'HZN', memberId: 'W1', visitLimit }], usedVisits })
const holdsOf = (visitLimit: Limit, usedVisits: Used) =>
  rulesOf(claimOf(billAmongOthers(limited(visitLimit, usedVisits)), 'A').findings, 'hold')

describe('a visit limit', () => {
  test('counts group and individual visits together, each session or service once', () => {
    const patient = limited({ count: 1, period: 'calendar_year' })

    const result = billAmongOthers(patient, { services: [aService({ provider: 'chen' })] })

    expect(troublesOf(result)).toEqual(['A hold L-03'])
    expect(rulesOf(claimOf(result, 'A', { rendering: 'chen' }).findings, 'hold')).toEqual(['L-03'])
    expect(result.visitLimits).toMatchObject([{ limit: 1, counted: 2 }])
  })

  test('of named codes counts these alone, here and elsewhere', () => {
    const limit: Limit = { count: 1, period: 'calendar_year', codes: ['90853'] }
    const services = [aService()]

    expect(troublesOf(billAmongOthers(limited(limit), { services }))).toEqual([])
    expect(holdsOf(limit, [{ date: '2026-03-01', codes: ['90834'] }])).toEqual([])
    expect(holdsOf(limit, [{ date: '2026-03-01', codes: ['90853'] }])).toEqual(['L-03'])
    expect(holdsOf(limit, [{ date: '2026-03-01' }])).toEqual(['L-03'])
  })

  test.each<{ period: Limit['period']; inside: string; outside: string }>([
    { period: 'calendar_year', inside: '2026-01-01', outside: '2025-12-31' },
    { period: 'plan_year', inside: '2026-01-01', outside: '2025-12-31' },
    { period: 'rolling_12_months', inside: '2025-10-16', outside: '2025-10-13' },
    { period: 'month', inside: '2026-10-01', outside: '2026-09-30' },
    { period: 'week', inside: '2026-10-13', outside: '2026-10-07' },
  ])('of a $period counts $inside and not $outside', ({ period, inside, outside }) => {
    expect(holdsOf({ count: 1, period }, [{ date: outside }])).toEqual([])
    expect(holdsOf({ count: 1, period }, [{ date: inside }])).toEqual(['L-03'])
  })

  test('of a lifetime has no period, and counts what ever was', () => {
    const result = billAmongOthers(limited({ count: 1, period: 'lifetime' }, [{ date: '1999-01-01' }]))

    expect(rulesOf(claimOf(result, 'A').findings, 'hold')).toEqual(['L-03'])
    expect(result.visitLimits).toMatchObject([{ counted: 2, periodFrom: null, periodThrough: null }])
  })

  test('does not count what is not billed', () => {
    const patient = limited({ count: 1, period: 'calendar_year' })

    const absent = billAmongOthers(patient, { attendance: { status: 'no_show' }, services: [aService()] })
    expect(troublesOf(absent)).toEqual(['A block G-10'])
    const art = billAmongOthers(patient, { session: { activity: 'excursion' } })
    expect(rulesOf(notBilledOf(art, 'A').findings, 'block')).toEqual(['G-30'])
    expect(art.visitLimits).toEqual([])
  })

  test('nearly reached is a warning in its row: four visits left, or a fifth of them', () => {
    const warns = (count: number, used: number) => {
      const patient = limited({ count, period: 'calendar_year' }, [{ date: '2026-03-01', count: used }])
      return rulesOf(billAmongOthers(patient).visitLimits[0]?.findings ?? [], 'warn')
    }

    // One more is counted here.
    expect(warns(6, 0)).toEqual([])
    expect(warns(6, 1)).toEqual(['L-04'])
    expect(warns(30, 22)).toEqual([])
    expect(warns(30, 23)).toEqual(['L-04'])
  })
})
