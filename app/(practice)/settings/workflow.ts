import type { Db } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { listCodesOnClaims, listFees } from '@/db/queries/fee-schedule'
import { listLocationSettings } from '@/db/queries/location-settings'
import { listPayers } from '@/db/queries/payers'
import { getPracticeIdentity } from '@/db/queries/practice-identity'
import { codesWithoutFee } from '@/lib/fees/codes-without-fee'
import { present } from '@/lib/kernel/assert'
import { checkSender } from '@/lib/practice-file/check-sender'

/** What the overview of the settings says of each part, and what is missing in it. */
export function readSettings(db: Db, actor: Actor) {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const practice = present(await getPracticeIdentity(tx, practiceId), 'an actor has a practice')
    const places = (await listLocationSettings(tx, practiceId)).filter((one) => !one.isArchived)
    const fees = await listFees(tx, practiceId)
    const payers = await listPayers(tx, practiceId)
    const known = fees.map(({ code, unitCents, payerId, fromDate, modifier }) => ({
      ...{ code, cents: unitCents, payer: payerId, from: fromDate, modifier },
    }))
    const sender = checkSender(practice)
    return {
      ...{ practice, places, payers },
      fees: new Set(fees.map((one) => one.code)).size,
      codesWithoutFee: codesWithoutFee(known, await listCodesOnClaims(tx, practiceId), today),
      senderProblems: sender.ok ? [] : sender.error.map((one) => one.message),
    }
  })
}
