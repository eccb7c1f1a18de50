import type { NextRequest } from 'next/server'
import NextAuth, { type AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { now } from '@/app/_server/clock'
import { openDb } from '@/app/_server/db'
import { networkOf } from '@/app/_server/network'
import { sessionOf } from '@/app/_server/session'
import { tokenOptions } from '@/app/_server/session-cookie'
import { beginSignIn } from '@/app/_server/sign-in'
import { endAuthSession } from '@/db/auth-sessions'

type Context = { params: Promise<{ nextauth: string[] }> }

async function handle(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, optionsFor(request))
}

export { handle as GET, handle as POST }

function optionsFor(request: NextRequest): AuthOptions {
  return {
    ...tokenOptions(),
    pages: { signIn: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials) {
          if (!credentials?.email || !credentials.password) return null
          const given = { ...credentials, network: networkOf(request.headers) }
          const begun = await beginSignIn(await openDb(), given, now())
          // The id that next-auth passes on is our secret, and nothing else about the user.
          return begun.ok ? { id: begun.value } : null
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ secret: user ? user.id : token.secret }),
      async session({ session, token }) {
        const found = typeof token.secret === 'string' ? await sessionOf(await openDb(), token.secret, now()) : null
        // Name and end: all that /api/auth/session tells.
        return { expires: session.expires, user: found ? { name: found.actor.name } : undefined }
      },
      redirect: ({ url, baseUrl }) => (/^\/(?!\/)/.test(url) ? `${baseUrl}${url}` : baseUrl),
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.secret === 'string') await endAuthSession(await openDb(), token.secret, now())
      },
    },
  }
}
