import { UserPlus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { now } from '@/app/_server/clock'
import { openDb } from '@/app/_server/db'
import { findSession } from '@/app/_server/session'
import { Button } from '@/components/ui/button'
import { isOpenForSetUp } from '@/db/first-practice'
import { AuthPage } from '../_components/auth-page'
import { SignInForm } from './_components/sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }
export const dynamic = 'force-dynamic'

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  if (await findSession()) redirect('/today')
  const { next } = await searchParams
  if (await isOpenForSetUp(await openDb(), now())) {
    return (
      <AuthPage title="Nobody can sign in yet" lead="This Cohort is new: there is no practice and no person in it.">
        <Button asChild className="h-[42px] w-full text-sm">
          <Link href="/set-up">
            <UserPlus aria-hidden="true" /> Make the first owner
          </Link>
        </Button>
      </AuthPage>
    )
  }
  return (
    <AuthPage
      title="Sign in"
      lead="Your practice’s own Cohort"
      foot="You stay signed in while you work, and are signed out after 15 quiet minutes or 12 hours. What you saved stays."
    >
      <SignInForm next={typeof next === 'string' ? next : '/today'} />
    </AuthPage>
  )
}
