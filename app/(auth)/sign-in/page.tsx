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
    <div className="grid min-h-dvh lg:grid-cols-[minmax(420px,1fr)_1.1fr]">
      <main className="flex flex-col px-6 py-8 sm:px-14">
        <div className="flex items-center gap-2.5">
          <Mark />
          <span className="text-[15px] font-semibold tracking-[-0.025em]">Cohort</span>
        </div>
        <div className="m-auto w-full max-w-[340px] py-10">
          <h1 className="text-[26px]/8 font-semibold tracking-[-0.022em]">Sign in</h1>
          <p className="mt-1 mb-6 text-[13px] text-muted-foreground">Attendance in, claims out.</p>
          <SignInForm next={typeof next === 'string' ? next : '/today'} />
          <p className="mt-6 text-[12.5px]/[18px] text-muted-foreground">
            After 15 quiet minutes you are signed out, and after 12 hours in any case. What you saved stays.
          </p>
        </div>
      </main>
      <div className="hidden place-items-center border-l bg-sidebar lg:grid">
        <ChairCircle />
      </div>
    </div>
  )
}
