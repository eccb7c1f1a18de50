import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { PageTabs } from '@/components/layout/page-tabs'
import { count, dayInWords } from '@/lib/kernel/words'
import { firstPolicyDay } from '@/lib/policy/setting-origin'
import { payerTypeWords } from '../_components/payer-types'
import { PayerEnrolment } from './_components/payer-enrolment'
import { PayerHistory } from './_components/payer-history'
import { PayerMenu } from './_components/payer-menu'
import { PayerSummary } from './_components/payer-summary'
import { SettingsBoard } from './_components/settings-board'
import { payerTabInput, payerTabs } from './inputs'
import { type PayerRead, readPayer } from './workflow'

export const metadata: Metadata = { title: 'Payer' }

type PayerPageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const tabWords = { settings: 'Settings', history: 'History', enrolment: 'Enrollment' }

export default async function PayerPage({ params, searchParams }: PayerPageProps) {
  const { id } = await params
  const { tab } = payerTabInput.parse(await searchParams)
  const actor = await requireActor('payers:read', `/payers/${id}`)
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const read = await readPayer(await openDb(), actor, id)
  if (!read) notFound()
  const canWrite = isAllowed(actor.role, 'payers:write')
  const { payer, rows } = read
  const hrefOf = (key: string) => (key === 'settings' ? `/payers/${id}` : `/payers/${id}?tab=${key}`)
  return (
    <Page crumbs={[{ label: 'Payers', href: '/payers' }, { label: payer.name }]}>
      <PageHeader
        title={payer.name}
        badge={
          <span className="rounded-md bg-accent px-2 py-0.5 text-xs/[18px] font-medium">
            {payerTypeWords[payer.type]}
          </span>
        }
        facts={factsOf(read)}
        actions={canWrite ? <PayerMenu payer={payer} /> : null}
      />
      <PageTabs
        label="Payer"
        current={tab}
        tabs={payerTabs.map((key) => ({
          ...{ key, label: tabWords[key], href: hrefOf(key) },
          ...(key === 'history' ? { count: rows.length } : {}),
        }))}
      />
      {tab === 'history' ? <PayerHistory rows={rows} today={actor.today} /> : null}
      {tab === 'enrolment' ? <PayerEnrolment providers={read.providers} /> : null}
      {tab === 'settings' ? (
        <SettingsBoard
          key={rows.length}
          {...{ payerId: id, settings: read.settings, seen: rows.length, today: actor.today, waiting: read.waiting }}
          {...{ sentClaims: payer.sentClaims, models: read.models, canWrite: canWrite && !payer.isArchived }}
        >
          <PayerSummary {...{ own: read.own, unanswered: read.unanswered, coming: read.coming, canWrite }} />
        </SettingsBoard>
      ) : null}
    </Page>
  )
}

function factsOf({ payer, own, since }: PayerRead) {
  return [
    <span key="id">
      Payer ID <span className="font-mono text-[13px]">{payer.payerNumber}</span>
    </span>,
    `${count(payer.claims, 'claim')} in the last 60 days`,
    ...(since === null || since === firstPolicyDay ? [] : [`In force since ${dayInWords(since)}`]),
    own === 0 ? 'All defaults' : `${count(own, 'setting')} of its own`,
    ...(payer.isArchived ? ['Set aside'] : []),
  ]
}
