'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { now } from '@/app/_server/clock'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { networkOf } from '@/app/_server/network'
import { isFromOurPages } from '@/app/_server/same-origin'
import { writeCookie } from '@/app/_server/session-cookie'
import { beginSignIn } from '@/app/_server/sign-in'
import { type ActionState, invalid, refused } from '@/components/form/action-state'
import { waitInWords } from '../_components/wait-in-words'
import { signInInput } from './inputs'

export async function signIn(_: ActionState, form: FormData): Promise<ActionState> {
  const request = await headers()
  if (!isFromOurPages(request)) return refused('Open the sign-in page and try again.')
  const input = parseForm(signInInput, form)
  if (!input.ok) return invalid(input.error)
  const begun = await beginSignIn(await openDb(), { ...input.value, network: networkOf(request) }, now())
  if (!begun.ok) {
    if (begun.error.kind === 'does_not_fit') return refused('That email and password do not fit together.')
    return refused(`Try again in ${waitInWords(begun.error.waitSeconds)}.`)
  }
  await writeCookie(begun.value)
  redirect(input.value.next)
}
