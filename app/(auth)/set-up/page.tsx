import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { now } from '@/app/_server/clock'
import { openDb } from '@/app/_server/db'
import { isOpenForSetUp } from '@/db/first-practice'
import { AuthPage } from '../_components/auth-page'
import { SetUpForm } from './_components/set-up-form'

export const metadata: Metadata = { title: 'Make the first owner' }
export const dynamic = 'force-dynamic'

export default async function SetUpPage() {
  if (!(await isOpenForSetUp(await openDb(), now()))) redirect('/sign-in')
  return (
    <AuthPage
      title="Make the first owner"
      lead="A practice and the person who owns it. Everything else is asked for step by step."
      foot="Write the password down where you keep such things: without a second owner nobody else can let you in."
    >
      <SetUpForm />
    </AuthPage>
  )
}
