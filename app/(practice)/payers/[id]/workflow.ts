import { writePayerChange } from '@/db/change-payer'
import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { oneAtATime } from '@/db/one-at-a-time'
import { type ClaimChanges, previewChange } from '@/db/preview-change'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { getPracticeFacts, listProviderFacts } from '@/db/queries/facts-of-practice'
import {
  getPayerNamed,
  getPayerRecord,
  listPayerRows,
  type PayerFacts,
  type PayerRecord,
  updatePayer,
  updatePayerArchived,
} from '@/db/queries/payer-records'
import {
  getFirstDayWaiting,
  getPayer,
  getSettingsInForce,
  listSettingsRows,
  type SettingsRow,
  updatePayerLock,
} from '@/db/queries/payers'
import { type Remade, remakeUnsentClaims } from '@/db/remake-claims'
import { addDays, dateAt } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import { changeSettings, settingValues, valuesGiven, withoutAnswers } from '@/lib/policy/change-settings'
import { completeSettings, defaultSettings } from '@/lib/policy/payer-settings'
import type { SettingCard } from '@/lib/policy/setting-card'
import { settingCards } from '@/lib/policy/setting-cards'
import { inForceByDay, settingOrigin } from '@/lib/policy/setting-origin'
import { asChange } from '@/lib/policy/setting-value'
import { type SourceKey, sources } from '@/lib/policy/sources'
import { allRules } from '@/lib/rules/registry'
import type { ArchivePayerInput, PayerChangeInput, SavePayerFactsInput } from './inputs'

/** A payer's page: what holds today, where each value comes from, and all that was ever said of it. */
export function readPayer(db: Db, actor: Actor, id: string) {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const payer = await getPayerRecord(tx, practiceId, id, addDays(today, -60))
    if (!payer) return null
    const said = await listSettingsRows(tx, practiceId, id)
    const inForce = inForceByDay(said).findLast((row) => row.from <= today)
    const complete = completeSettings(payer.type, inForce?.settings ?? {})
    const [values, fallbacks] = [settingValues(complete), settingValues(defaultSettings(payer.type))]
    const providers = await listProviderFacts(tx, practiceId)
    const days = { asOf: today, claimsSince: addDays(today, -60) }
    const filter = { isArchived: false, sort: '-claims', page: 1 } as const
    const others = (await listPayerRows(tx, practiceId, filter, days)).rows.filter((row) => row.id !== id)
    const { timeZone } = await getPracticeFacts(tx, practiceId)
    return {
      payer,
      since: inForce?.from ?? null,
      own: Object.keys(valuesGiven(inForce?.settings ?? {})).length,
      unanswered: addonCodes.filter((code) => complete.addonPolicy[code] === 'ask'),
      coming: [...new Set(said.map((row) => row.from))].filter((day) => day > today).sort(),
      waiting: {
        'addonPolicy.99050': (await getFirstDayWaiting(tx, practiceId, id, '99050')) ?? undefined,
        'addonPolicy.99051': (await getFirstDayWaiting(tx, practiceId, id, '99051')) ?? undefined,
      },
      rows: said.map(({ at, ...row }) => ({ ...row, on: dateAt(at.getTime(), timeZone) })),
      models: others.flatMap(({ id: model, name, settings }) => {
        const given = valuesGiven(withoutAnswers(settings ?? {}))
        return Object.keys(given).length > 0 ? [{ id: model, name, given }] : []
      }),
      settings: settingCards.map((card) => {
        const origin = settingOrigin(said, card.field, today)
        return {
          field: card.field,
          value: values[card.field],
          fallback: fallbacks[card.field],
          origin: origin && { from: origin.from, source: origin.source },
          sources: sourcesOf(card),
        }
      }),
      providers: providers.map((one) => ({
        ...{ id: one.id, name: `${one.firstName} ${one.lastName}`, licence: one.licence },
        ranges: one.enrolments?.filter((range) => range.payer === id) ?? null,
        isEligible: one.licence === 'associate' || complete.eligibleLicences.includes(one.licence),
      })),
    }
  })
}
export type PayerRead = NonNullable<Awaited<ReturnType<typeof readPayer>>>

const addonCodes = ['99050', '99051'] as const

/** Where the default of a setting stands written: what its rules cite, and what it cites itself. */
function sourcesOf({ rules, cites }: SettingCard) {
  const cited = [...cites, ...allRules.filter((rule) => rules.includes(rule.id)).flatMap((rule) => rule.cites)]
  const told = new Map(cited.map((one) => [`${one.source} ${one.locator}`, one]))
  return [...told.values()].map(({ source, locator }) => {
    const known = source in sources ? sources[source as SourceKey] : null
    const link = known ? known.link : source
    return { name: known?.title ?? new URL(source).hostname, link, locator }
  })
}

export type PayerChangeRefusal = { kind: 'not_found' } | { kind: 'sizes'; groupMin: number; groupMax: number }

/** Which claims a change of a payer's policy would change, by the very path that saves it. */
export function previewPayerChange(
  db: Db,
  actor: Actor,
  input: PayerChangeInput,
): Promise<Result<ClaimChanges, PayerChangeRefusal>> {
  return previewChange(db, actor, (tx) => writeChange(tx, actor, input))
}

/** Writes a change of a payer's policy from a day on, and lets every claim that has not been sent follow. */
export function savePayerChange(
  db: Db,
  actor: Actor,
  input: PayerChangeInput,
): Promise<
  Result<{ name: string; claims: Remade['counts'] }, PayerChangeRefusal | { kind: 'conflict'; rows: SettingsRow[] }>
> {
  return inPractice(db, actor, async (tx) => {
    await updatePayerLock(tx, actor.practiceId, input.payerId)
    const rows = await listSettingsRows(tx, actor.practiceId, input.payerId)
    if (rows.length > input.seen) return err({ kind: 'conflict', rows })
    const written = await writeChange(tx, actor, input)
    if (!written.ok) return written
    const claims = await remakeUnsentClaims(tx, actor)
    await insertAuditEvent(tx, actor.practiceId, actor, {
      ...{ action: 'payers:change', objectType: 'payer', objectId: input.payerId },
      fields: [...Object.keys(input.set), ...input.reset].sort(),
      ...(input.source === null ? {} : { reason: input.source }),
    })
    return ok({ name: written.value.name, claims })
  })
}

async function writeChange(
  tx: Tx,
  actor: Actor,
  { payerId, from, source, set, reset }: PayerChangeInput,
): Promise<Result<{ name: string }, PayerChangeRefusal>> {
  const payer = await getPayer(tx, actor.practiceId, payerId)
  if (!payer) return err({ kind: 'not_found' })
  const change = asChange(set, reset)
  const inForce = await getSettingsInForce(tx, actor.practiceId, payerId, from)
  const { groupMin, groupMax } = completeSettings(payer.type, changeSettings(inForce?.settings ?? {}, change))
  if (groupMin > groupMax) return err({ kind: 'sizes', groupMin, groupMax })
  await writePayerChange(tx, actor, { payerId, from, change, source })
  return ok({ name: payer.name })
}

export type PayerFactsRefusal = { kind: 'not_found' } | { kind: 'taken' } | { kind: 'conflict'; now: PayerRecord }

/** Writes a payer's name, id, type and filing indicator. Another type has other defaults, so the claims follow. */
export function savePayerFacts(
  db: Db,
  actor: Actor,
  { id, version, ...facts }: SavePayerFactsInput,
): Promise<Result<{ claims: Remade['counts'] }, PayerFactsRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const now = await getPayerRecord(tx, practiceId, id, today)
    if (!now) return err({ kind: 'not_found' })
    await oneAtATime(tx, practiceId, 'payer')
    const named = await getPayerNamed(tx, practiceId, facts.name)
    if (named && named.id !== id) return err({ kind: 'taken' })
    if (!(await updatePayer(tx, practiceId, { ...facts, id, version }))) return err({ kind: 'conflict', now })
    const claims = await remakeUnsentClaims(tx, actor)
    const fields = (Object.keys(facts) as (keyof PayerFacts)[]).filter((field) => facts[field] !== now[field])
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'payers:save', objectType: 'payer', objectId: id, fields },
    })
    return ok({ claims })
  })
}

/** Puts a payer away: it is not offered any more, and what was billed to it stays. */
export function archivePayer(
  db: Db,
  actor: Actor,
  input: ArchivePayerInput,
): Promise<Result<{ name: string }, PayerFactsRefusal>> {
  return setArchived(db, actor, input, actor.now)
}

/** Takes an archived payer back into use. */
export function restorePayer(
  db: Db,
  actor: Actor,
  input: ArchivePayerInput,
): Promise<Result<{ name: string }, PayerFactsRefusal>> {
  return setArchived(db, actor, input, null)
}

function setArchived(
  db: Db,
  actor: Actor,
  { id, version }: ArchivePayerInput,
  archivedAt: Date | null,
): Promise<Result<{ name: string }, PayerFactsRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const now = await getPayerRecord(tx, practiceId, id, today)
    if (!now) return err({ kind: 'not_found' })
    if (archivedAt === null && (await getPayerNamed(tx, practiceId, now.name))) return err({ kind: 'taken' })
    if (!(await updatePayerArchived(tx, practiceId, { id, version, archivedAt }))) return err({ kind: 'conflict', now })
    const action = archivedAt === null ? 'payers:restore' : 'payers:archive'
    await insertAuditEvent(tx, practiceId, actor, { action, objectType: 'payer', objectId: id })
    return ok({ name: now.name })
  })
}
