import type { ReactNode } from 'react'
import { Mark } from '@/components/layout/mark'
import { ChairCircle } from './chair-circle'

type AuthPageProps = { title: string; lead: ReactNode; foot?: ReactNode; children: ReactNode }

/** The frame of the pages before sign-in: the form at the left, the circle of chairs at the right. */
export function AuthPage({ title, lead, foot, children }: AuthPageProps) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-2">
      <main className="flex flex-col px-6 py-8 sm:px-10">
        <div className="flex items-center gap-2.5">
          <Mark size={26} />
          <span className="text-[17px] font-semibold tracking-[-0.025em]">Cohort</span>
        </div>
        <div className="mx-auto my-auto w-full max-w-[360px] py-10">
          <h1 className="text-[26px]/8 font-semibold tracking-[-0.022em]">{title}</h1>
          <p className="mt-1.5 mb-7 text-sm text-muted-foreground">{lead}</p>
          {children}
          {foot ? <p className="mt-5 text-[13px]/[19px] text-muted-foreground">{foot}</p> : null}
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
