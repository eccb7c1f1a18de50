'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, done, invalid } from '@/components/form/action-state'
import { addPayerInput } from './inputs'
import * as workflow from './workflow'

/** Fields: name, payerNumber, filingIndicator, begin. */
export async function addPayer(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('payers:write')
  const input = parseForm(addPayerInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.addPayer(await openDb(), actor, input.value)
  if (!outcome.ok) {
    if (outcome.error.kind === 'taken')
      return invalid({ name: 'There is a payer of this name. Open it, or add to the name.' })
    return invalid({ begin: 'Choose one from the list.' })
  }
  revalidatePath('/payers')
  return done(`${outcome.value.name} added.`, `/payers/${outcome.value.id}`)
}
