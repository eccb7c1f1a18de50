import 'server-only'
import { cookies } from 'next/headers'
import type { AuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import { absoluteHours } from '@/db/auth-sessions'
import { env } from './env'

const maxAge = absoluteHours * 3600

/** '__Host-' ties the cookie to this host alone; browsers take that prefix over https only. */
export function cookieName(): string {
  return env.origin().startsWith('https:') ? '__Host-cohort.session' : 'cohort.session'
}

export function cookieOptions() {
  const secure = env.origin().startsWith('https:')
  return { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge } as const
}

/** The secret of the request's session: the only thing in the token. Null for a missing, old or forged one. */
export async function readSecret(): Promise<string | null> {
  const token = (await cookies()).get(cookieName())?.value
  return token === undefined ? null : secretOf(token)
}

/** The secret inside a token; next-auth throws on one that it has not made, and that is no session. */
export async function secretOf(token: string): Promise<string | null> {
  const content = await decode({ token, secret: env.secret() }).catch(() => null)
  return typeof content?.secret === 'string' ? content.secret : null
}

export async function writeCookie(secret: string): Promise<void> {
  const token = await encode({ token: { secret }, secret: env.secret(), maxAge })
  ;(await cookies()).set(cookieName(), token, cookieOptions())
}

export async function removeCookie(): Promise<void> {
  ;(await cookies()).set(cookieName(), '', { ...cookieOptions(), maxAge: 0 })
}

/** The part of next-auth's options that concerns token and cookie. */
export function tokenOptions(): Pick<AuthOptions, 'secret' | 'session' | 'jwt' | 'cookies'> {
  return {
    secret: env.secret(),
    session: { strategy: 'jwt', maxAge },
    jwt: { maxAge },
    cookies: { sessionToken: { name: cookieName(), options: cookieOptions() } },
  }
}
