import 'server-only'
import { env } from './env'

/**
 * True when the browser says that one of our own pages sent the request. Next lets a missing Origin through; we do not
 * (security: cross-site requests).
 */
export function isFromOurPages(headers: Pick<Headers, 'get'>): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  // Under our Referrer-Policy a plain form sends 'null'; then the browser's other word, which no page can set, decides.
  if (origin === 'null') return site === 'same-origin'
  if (origin === null || !ourOrigins(env.origin()).includes(origin)) return false
  return site === null || site === 'same-origin'
}

/** Our origin; on this machine by either of its two names. */
export function ourOrigins(origin: string): string[] {
  const { protocol, hostname, port } = new URL(origin)
  if (hostname !== '127.0.0.1' && hostname !== 'localhost') return [origin]
  const suffix = port === '' ? '' : `:${port}`
  return [`${protocol}//127.0.0.1${suffix}`, `${protocol}//localhost${suffix}`]
}
