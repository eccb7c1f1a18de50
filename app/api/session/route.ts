import { findSession } from '@/app/_server/session'

/** Whether the browser is still signed in, asked by a form before it sends what was typed: 204 yes, 401 no. */
export async function GET(): Promise<Response> {
  return new Response(null, { status: (await findSession()) ? 204 : 401, headers: { 'cache-control': 'no-store' } })
}
