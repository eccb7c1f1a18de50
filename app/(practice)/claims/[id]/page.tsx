import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { findSession, requireActor } from '@/app/_server/session'
import { StatusBadge } from '@/components/billing/status-badge'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageHeader } from '@/components/layout/page-header'
import { inPractice } from '@/db/in-practice'
import { getClaim } from '@/db/queries/claims'
import { getNeighbours } from '@/db/queries/claims-queue'
import { dayInWords } from '@/lib/kernel/words'
import { claimFilterInput } from '../inputs'
import { AlsoChecked } from './_components/also-checked'
import { ClaimFacts } from './_components/claim-facts'
import { ClaimFindings } from './_components/claim-findings'
import { ClaimHistory } from './_components/claim-history'
import { ClaimKeys } from './_components/claim-keys'
import { ClaimLines } from './_components/claim-lines'

export const metadata: Metadata = { title: 'Claim' }

type ClaimPageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ClaimPage({ params, searchParams }: ClaimPageProps) {
  const actor = await requireActor('claims:read')
  const session = await findSession()
  const { id } = await params
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const filter = claimFilterInput.parse(await searchParams)
  const read = await inPractice(await openDb(), actor, async (tx) => {
    const claim = await getClaim(tx, actor.practiceId, id)
    return claim && { claim, around: await getNeighbours(tx, actor.practiceId, filter, id) }
  })
  if (!read) notFound()
  const { claim, around } = read
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])),
  )
  const to = (one: string | null) => (one === null ? null : `/claims/${one}?${query}`)
  const facts = [
    <span key="number" className="font-mono">
      {claim.controlNumber}
    </span>,
    dayInWords(claim.date),
    claim.group?.name,
    claim.payer?.name ?? 'No payer',
  ].filter(Boolean)
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <Breadcrumbs crumbs={[{ label: 'Claims', href: `/claims?${query}` }, { label: claim.controlNumber }]} />
        {around.total > 0 ? (
          <nav
            aria-label="Claims of this list"
            className="flex shrink-0 items-center gap-1 text-[13px] whitespace-nowrap text-muted-foreground"
          >
            <span className="mr-1 tabular-nums">
              {around.position} of {around.total}
            </span>
            <Step href={to(around.previous)} label="Previous claim" icon={ChevronLeft} />
            <Step href={to(around.next)} label="Next claim" icon={ChevronRight} />
          </nav>
        ) : null}
      </div>
      <ClaimKeys previous={to(around.previous)} next={to(around.next)} />
      <PageHeader
        title={claim.patient.name}
        badge={<StatusBadge status={claim.state === 'withdrawn' ? 'not_billed' : claim.state} />}
        facts={facts}
      />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_316px]">
        <div className="min-w-0 space-y-5">
          <ClaimFindings claim={claim} />
          <ClaimLines claim={claim} />
          <AlsoChecked found={claim.findings.map((one) => one.rule)} />
        </div>
        <div className="space-y-5">
          <ClaimFacts claim={claim} today={actor.today} />
          <ClaimHistory history={claim.history} timeZone={session?.practice.timeZone ?? 'UTC'} />
        </div>
      </div>
    </>
  )
}

function Step({ href, label, icon: Icon }: { href: string | null; label: string; icon: typeof ChevronLeft }) {
  const shape = 'touch-target grid size-8 place-items-center rounded-md'
  if (href === null) {
    return (
      <span aria-hidden="true" className={`${shape} opacity-40`}>
        <Icon className="size-4" />
      </span>
    )
  }
  return (
    <Link href={href} aria-label={label} className={`${shape} hover:bg-muted`}>
      <Icon aria-hidden="true" className="size-4" />
    </Link>
  )
}
