import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { findSession } from '@/app/_server/session'
import { Mark } from '@/components/layout/mark'
import { ChairCircle } from './_components/chair-circle'
import { SignInForm } from './_components/sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }
export const dynamic = 'force-dynamic'

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  if (await findSession()) redirect('/today')
  const { next } = await searchParams
  return (
    <div className="grid min-h-dvh lg:grid-cols-2">
      <main className="flex flex-col px-6 py-8 sm:px-10">
        <div className="flex items-center gap-2.5">
          <Mark size={26} />
          <span className="text-[17px] font-semibold tracking-[-0.025em]">Cohort</span>
        </div>
        <div className="mx-auto my-auto w-full max-w-[360px] py-10">
          <h1 className="text-[26px]/8 font-semibold tracking-[-0.022em]">Sign in</h1>
          <p className="mt-1.5 mb-7 text-sm text-muted-foreground">Your practice’s own Cohort</p>
          <SignInForm next={typeof next === 'string' ? next : '/today'} />
          <p className="mt-5 text-[13px]/[19px] text-muted-foreground">
            You stay signed in while you work, and are signed out after 15 quiet minutes or 12 hours. What you saved
            stays.
          </p>
        </div>
        <p className="text-[12.5px] text-muted-foreground">Runs on your own server</p>
      </main>
      <aside className="hidden flex-col items-center justify-center gap-12 border-l bg-sidebar lg:flex">
        <ChairCircle />
        <p className="text-[15.5px] text-muted-foreground">Mark who came. Cohort does the billing.</p>
      </aside>
    </div>
  )
}
