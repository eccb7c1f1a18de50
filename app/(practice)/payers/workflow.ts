import type { Db } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { oneAtATime } from '@/db/one-at-a-time'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { getPayerNamed, insertPayer } from '@/db/queries/payer-records'
import { getPayer, getSettingsInForce, insertSettings } from '@/db/queries/payers'
import type { IsoDate } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import { withoutAnswers } from '@/lib/policy/change-settings'
import { knownPayers } from '@/lib/policy/known-payers'
import type { PayerSettingsGiven, PayerType } from '@/lib/policy/payer-settings'
import { firstPolicyDay } from '@/lib/policy/setting-origin'
import type { AddPayerInput } from './inputs'

type Beginning = { type: PayerType; settings: PayerSettingsGiven; source: string | null }

/**
 * Makes a payer that begins as a known kind of payer, or with what is in force for another one of the practice. The
 * answers about add-ons are not taken over from another payer: each is asked for itself.
 */
export function addPayer(
  db: Db,
  actor: Actor,
  { begin, ...facts }: AddPayerInput,
): Promise<Result<{ id: string; name: string }, { kind: 'taken' | 'no_beginning' }>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, userId, now, today } = actor
    await oneAtATime(tx, practiceId, 'payer')
    if (await getPayerNamed(tx, practiceId, facts.name)) return err({ kind: 'taken' })
    const known = knownPayers.find((one) => one.key === begin)
    const beginning = known ?? (await beginningOf(begin))
    if (!beginning) return err({ kind: 'no_beginning' })
    const { type, settings, source } = beginning
    const payerId = await insertPayer(tx, practiceId, { ...facts, type })
    if (Object.keys(settings).length > 0) {
      const row = { payerId, fromDate: firstPolicyDay, version: 1, settings, source, userId, now }
      await insertSettings(tx, practiceId, row)
    }
    const fields = ['name', 'payer_number', 'type', 'filing_indicator', 'settings']
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'payers:add', objectType: 'payer', objectId: payerId, fields },
    })
    return ok({ id: payerId, name: facts.name })

    async function beginningOf(id: string): Promise<Beginning | null> {
      const model = isId(id) ? await getPayer(tx, practiceId, id) : null
      if (!model) return null
      const inForce = await getSettingsInForce(tx, practiceId, id, today as IsoDate)
      return {
        type: model.type,
        settings: withoutAnswers(inForce?.settings ?? {}),
        source: `Copied from ${model.name}`,
      }
    }
  })
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
