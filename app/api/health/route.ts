import { openDb } from '@/app/_server/db'

export const dynamic = 'force-dynamic'

/** Answers when the application and its database do, and tells nothing else. */
export async function GET(): Promise<Response> {
  await openDb()
  return new Response('ok', { headers: { 'Cache-Control': 'no-store' } })
}
