'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { now } from '@/app/_server/clock'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { passwordProblem } from '@/app/_server/new-password'
import { isFromOurPages } from '@/app/_server/same-origin'
import { writeCookie } from '@/app/_server/session-cookie'
import * as setUp from '@/app/_server/set-up'
import { type ActionState, type FieldErrors, invalid, refused } from '@/components/form/action-state'
import { makeFirstOwnerInput } from './inputs'

/** Fields: practiceName, timeZone, ownerName, email, password. Only while nobody can sign in. */
export async function makeFirstOwner(_: ActionState, form: FormData): Promise<ActionState> {
  if (!isFromOurPages(await headers())) return refused('Open this page again and try once more.')
  const input = parseForm(makeFirstOwnerInput, form)
  if (!input.ok) return invalid({ ...weakness(form), ...input.error })
  const made = await setUp.makeFirstOwner(await openDb(), input.value, now())
  if (!made.ok) {
    if (made.error.kind === 'weak') return invalid({ password: made.error.sentence })
    return refused('This Cohort has a practice already. Sign in, or ask its owner for an invitation.')
  }
  await writeCookie(made.value)
  // Until its first batch a practice finds there what to enter next.
  redirect('/today')
}

/** What is wrong with a password while other fields are wrong too, so that one try names everything. */
function weakness(form: FormData): FieldErrors {
  const typed = (field: string) => String(form.get(field) ?? '')
  const about = { email: typed('email'), name: typed('ownerName'), practiceName: typed('practiceName') }
  const problem = passwordProblem(typed('password'), about)
  return problem === null ? {} : { password: problem }
}
