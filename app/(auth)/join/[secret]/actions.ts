'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { now } from '@/app/_server/clock'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { joinByLink } from '@/app/_server/join-practice'
import { networkOf } from '@/app/_server/network'
import { isFromOurPages } from '@/app/_server/same-origin'
import { writeCookie } from '@/app/_server/session-cookie'
import { type ActionState, invalid, refused } from '@/components/form/action-state'
import { waitInWords } from '../../_components/wait-in-words'
import { joinPracticeInput } from './inputs'

/** Said with every refusal, so that the words of one do not tell whether there is an account. */
const forWhoHasOne = 'If you sign in to Cohort with this email already, use the password you have.'

/** Fields: secret, password. */
export async function joinPractice(_: ActionState, form: FormData): Promise<ActionState> {
  const request = await headers()
  if (!isFromOurPages(request)) return refused('Open the link again and try once more.')
  const input = parseForm(joinPracticeInput, form)
  if (!input.ok) return invalid(input.error)
  const joined = await joinByLink(await openDb(), { ...input.value, network: networkOf(request) }, now())
  if (!joined.ok) {
    const { error } = joined
    if (error.kind === 'weak') return invalid({ password: `${error.sentence} ${forWhoHasOne}` })
    if (error.kind === 'slowed_down') return refused(`Try again in ${waitInWords(error.waitSeconds)}.`)
    if (error.kind === 'does_not_fit') {
      return invalid({ password: `That password does not fit. ${forWhoHasOne}` })
    }
    return refused('This link leads nowhere any more. Ask whoever sent it for a new one.')
  }
  await writeCookie(joined.value)
  redirect('/today')
}
