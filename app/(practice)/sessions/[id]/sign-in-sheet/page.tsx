import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { dayLabel } from '@/components/billing/service-date'
import { Page } from '@/components/layout/page'
import { PrintButton } from './_components/print-button'
import { SignInPaper } from './_components/sign-in-paper'
import { readSignInSheet } from './workflow'

export const metadata: Metadata = { title: 'Sign-in sheet' }

export default async function SignInSheetPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor('attendance:read', `/sessions/${id}/sign-in-sheet`)
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const sheet = await readSignInSheet(await openDb(), actor, id)
  if (!sheet) notFound()
  const day = dayLabel(sheet.date, actor.today)
  return (
    <Page
      crumbs={[
        { label: 'Calendar', href: `/calendar?day=${sheet.date}` },
        { label: `${sheet.groupName}, ${day}`, href: `/sessions/${id}` },
        { label: 'Sign-in sheet' },
      ]}
    >
      <div className="mx-auto mb-4 flex max-w-[8.5in] flex-wrap items-center justify-between gap-3 print:hidden">
        <p className="min-w-0 flex-1 basis-60 text-[13px]/5 text-muted-foreground">
          {sheet.isCancelled
            ? 'This session is cancelled.'
            : 'One sheet for the table. Everybody signs it, so it says no more than a first name and an initial.'}
        </p>
        <PrintButton />
      </div>
      <SignInPaper {...sheet} />
    </Page>
  )
}
