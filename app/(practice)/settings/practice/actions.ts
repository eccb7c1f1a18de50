'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, invalid } from '@/components/form/action-state'
import { claimsFollowed } from '../_components/claims-followed'
import { incomplete, notTried, type PreviewAnswer, shown } from '../_components/preview-answer'
import { practiceFields } from './_components/practice-fields'
import { savePracticeInput } from './inputs'
import * as workflow from './workflow'

/** Fields: those of the form and version. */
export async function savePractice(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('settings:write')
  const input = parseForm(savePracticeInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.savePractice(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const { theirs } = outcome.error
    const [yours, now] = [practiceFields(input.value), practiceFields(theirs)]
    const differing = Object.entries(now).filter(([name, text]) => yours[name] !== text)
    return conflict('The practice was changed meanwhile', theirs.version, Object.fromEntries(differing))
  }
  revalidatePath('/', 'layout')
  return done(`The practice is saved. ${claimsFollowed(outcome.value.claims)}`)
}

/** The same fields; nothing is saved. */
export async function previewPractice(form: FormData): Promise<PreviewAnswer> {
  const actor = await requireActor('settings:write')
  const input = parseForm(savePracticeInput, form)
  if (!input.ok) return incomplete(input.error)
  const outcome = await workflow.previewPractice(await openDb(), actor, input.value)
  return outcome.ok ? shown(outcome.value) : notTried('The practice was changed meanwhile. Saving shows what is there.')
}
