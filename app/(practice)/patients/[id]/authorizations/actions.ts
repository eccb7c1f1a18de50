'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, invalid, refused } from '@/components/form/action-state'
import { count, dayInWords } from '@/lib/kernel/words'
import { authorizationInWords } from '../../_components/authorization-in-words'
import { differences } from '../../_components/patient-in-words'
import { archiveAuthorizationInput, saveAuthorizationInput } from './inputs'
import * as workflow from './workflow'

export async function saveAuthorization(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('authorizations:write')
  const input = parseForm(saveAuthorizationInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.saveAuthorization(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const refusal = outcome.error
    if (refusal.kind === 'not_found') return refused('There is no such authorization here.')
    if (refusal.kind !== 'conflict') return invalid(wrongFields(refusal))
    const { theirs } = refusal
    const mine = {
      ...{ ...input.value, payerName: input.value.payerId === theirs.payerId ? theirs.payerName : '' },
      providerName: input.value.providerId === theirs.providerId ? theirs.providerName : '',
    }
    return conflict(
      'Somebody else has changed this authorization since you opened it',
      refusal.version,
      differences(authorizationInWords(theirs), authorizationInWords(mine)),
    )
  }
  revalidatePath('/patients', 'layout')
  const { claimsChanged } = outcome.value
  const effect = claimsChanged > 0 ? ` ${count(claimsChanged, 'claim')} changed with it.` : ''
  return done(`Authorization ${input.value.number} saved.${effect}`)
}

export async function archiveAuthorization(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('authorizations:write')
  const input = parseForm(archiveAuthorizationInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.archiveAuthorization(await openDb(), actor, input.value)
  if (!outcome.ok) return refused('There is no such authorization here.')
  revalidatePath('/patients', 'layout')
  return done(`Authorization ${outcome.value.number} is set aside.`)
}

function wrongFields(
  refusal: Exclude<workflow.AuthorizationRefusal, { kind: 'not_found' | 'conflict' }>,
): Record<string, string> {
  if (refusal.kind === 'no_such_payer') return { payerId: 'Choose one from the list.' }
  if (refusal.kind === 'no_such_provider') return { providerId: 'Choose one from the list.' }
  const { payerName, from, through } = refusal
  return { number: `${payerName} has this number here already, ${dayInWords(from)} to ${dayInWords(through)}.` }
}
