import { bill } from '../lib/claims/bill'
import type { AuthorizationRow } from '../lib/claims/bill-result'
import type { IsoDate } from '../lib/kernel/dates'
import { ok, type Result } from '../lib/kernel/result'
import type { Db, Tx } from './client'
import type { Actor } from './in-practice'
import { type ClaimChanges, previewChange } from './preview-change'
import { listBillingFacts } from './queries/billing-facts'

/** What the coming sessions hold of one authorization. */
type Reserve = { reserved: number; lastCovered: IsoDate | null }

export type UnitChange = { patientName: string; number: string; before: Reserve; after: Reserve }

export type ScheduleChanges = { claims: ClaimChanges; units: UnitChange[] }

type Reserves = Map<string, Reserve & { patientName: string; number: string }>

/**
 * What a change of the schedule would do: to the claims that have not been sent, and to the units that coming sessions
 * reserve for the people it concerns. Both from the engine with the change made, which is then taken back.
 */
export async function previewSchedule<Refusal>(
  db: Db,
  actor: Actor,
  patientIds: (tx: Tx) => Promise<readonly string[]>,
  change: (tx: Tx) => Promise<Result<unknown, Refusal>>,
): Promise<Result<ScheduleChanges, Refusal>> {
  let units: UnitChange[] = []
  const claims = await previewChange(db, actor, async (tx) => {
    const ids = await patientIds(tx)
    const before = await reservesOf(tx, actor, ids)
    const changed = await change(tx)
    if (changed.ok) units = compare(before, await reservesOf(tx, actor, ids))
    return changed
  })
  return claims.ok ? ok({ claims: claims.value, units }) : claims
}

async function reservesOf(tx: Tx, { practiceId, today }: Actor, patientIds: readonly string[]): Promise<Reserves> {
  const reserves: Reserves = new Map()
  if (patientIds.length === 0) return reserves
  const facts = await listBillingFacts(tx, practiceId, patientIds, today)
  const nameOf = new Map(facts.patients.map((one) => [one.id, `${one.firstName} ${one.lastName}`]))
  const { authorizations } = bill(facts, { asOf: today, only: new Set(patientIds) })
  for (const row of authorizations) {
    if (!patientIds.includes(row.patient)) continue
    reserves.set(keyOf(row), {
      ...{ patientName: nameOf.get(row.patient) ?? '', number: row.number },
      ...{ reserved: row.reserved, lastCovered: row.lastCoveredSession },
    })
  }
  return reserves
}

function keyOf(row: AuthorizationRow): string {
  return `${row.patient} ${row.number}`
}

function compare(before: Reserves, after: Reserves): UnitChange[] {
  const changes: UnitChange[] = []
  for (const [key, was] of before) {
    const is = after.get(key)
    if (!is || (is.reserved === was.reserved && is.lastCovered === was.lastCovered)) continue
    const { patientName, number } = was
    changes.push({ patientName, number, before: reserveOf(was), after: reserveOf(is) })
  }
  return changes.sort((a, b) => (a.patientName < b.patientName ? -1 : 1))
}

function reserveOf({ reserved, lastCovered }: Reserve): Reserve {
  return { reserved, lastCovered }
}
