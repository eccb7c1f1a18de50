import { headers } from 'next/headers'
import { now } from '@/app/_server/clock'
import { openDb } from '@/app/_server/db'
import { isFromOurPages } from '@/app/_server/same-origin'
import { readSecret, removeCookie } from '@/app/_server/session-cookie'
import { endAuthSession } from '@/db/auth-sessions'

/** Ends the session of whoever asks: a plain form posts here. */
export async function POST(): Promise<Response> {
  if (!isFromOurPages(await headers())) return new Response(null, { status: 404 })
  const secret = await readSecret()
  if (secret !== null) await endAuthSession(await openDb(), secret, now())
  await removeCookie()
  const answer = { Location: '/sign-in', 'Clear-Site-Data': '"cache", "storage"', 'Cache-Control': 'no-store' }
  return new Response(null, { status: 303, headers: answer })
}
