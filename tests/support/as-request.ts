import { encode } from 'next-auth/jwt'

// What Next tells an action, a page or a route about the request it serves. A test file puts these in Next's place:
//   vi.mock('next/headers', async () => (await import('../support/as-request')).nextHeaders)

/** Thrown where Next would answer with another page. */
export class Elsewhere extends Error {
  constructor(readonly where: string) {
    super(`Sent to ${where}`)
  }
}

const request = { headers: new Headers(), cookies: new Map<string, string>() }
export const cookiesSet = new Map<string, string>()

export const nextHeaders = {
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => (request.cookies.has(name) ? { name, value: request.cookies.get(name) } : undefined),
    set: (name: string, value: string) => cookiesSet.set(name, value),
  }),
}

export const nextNavigation = {
  redirect: (where: string) => {
    throw new Elsewhere(where)
  },
  notFound: () => {
    throw new Elsewhere('not found')
  },
}

export const nextCache = { revalidatePath: () => {} }

const origin = 'http://127.0.0.1:3000'

export type Said = { [name: string]: string | null }

/** Makes the next calls ones of a browser that holds this secret, from our pages unless said otherwise. */
export async function requestAs(secret: string | null, said: Said = {}): Promise<void> {
  const all: Said = { origin, 'sec-fetch-site': 'same-origin', ...said }
  request.headers = new Headers(Object.entries(all).filter((one): one is [string, string] => one[1] !== null))
  request.cookies.clear()
  cookiesSet.clear()
  if (secret === null) return
  const token = await encode({ token: { secret }, secret: process.env.NEXTAUTH_SECRET ?? '', maxAge: 3600 })
  request.cookies.set('cohort.session', token)
}

/** Puts a cookie of somebody else's making into the next calls. */
export function requestWithToken(token: string): void {
  request.cookies.set('cohort.session', token)
}
