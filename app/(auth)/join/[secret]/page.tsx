import type { Metadata } from 'next'
import Link from 'next/link'
import { now } from '@/app/_server/clock'
import { openDb } from '@/app/_server/db'
import { Button } from '@/components/ui/button'
import { findInvitation } from '@/db/invitations'
import { AuthPage } from '../../_components/auth-page'
import { JoinForm } from './_components/join-form'

export const metadata: Metadata = { title: 'Join', robots: { index: false } }
export const dynamic = 'force-dynamic'

const roles = { owner: 'an owner', clinician: 'a clinician', admin: 'an admin' } as const

export default async function JoinPage({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params
  const invitation = secret.length > 100 ? null : await findInvitation(await openDb(), secret, now())
  if (!invitation) {
    return (
      <AuthPage
        title="This link leads nowhere"
        lead="It was used, taken back, or is older than 7 days. If you joined with it, sign in. Else ask whoever sent it for a new one."
      >
        <Button asChild variant="outline" className="h-[42px] w-full text-sm">
          <Link href="/sign-in">Sign in</Link>
        </Button>
      </AuthPage>
    )
  }
  return (
    <AuthPage
      title={`Join ${invitation.practiceName}`}
      lead={`${invitation.name}, you are invited as ${roles[invitation.role]}.`}
      foot="You are signed out after 15 quiet minutes or 12 hours. What you saved stays."
    >
      <JoinForm secret={secret} email={invitation.email} />
    </AuthPage>
  )
}
