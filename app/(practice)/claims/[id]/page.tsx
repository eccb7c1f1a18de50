import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { findSession, requireActor } from '@/app/_server/session'
import { longDay } from '@/components/billing/long-day'
import { StatusBadge } from '@/components/billing/status-badge'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { inPractice } from '@/db/in-practice'
import { getClaim } from '@/db/queries/claims'
import { getNeighbours } from '@/db/queries/claims-queue'
import { queueHref, queueQuery } from '../_components/queue-href'
import { tabWords } from '../_components/queue-types'
import { claimFilterInput } from '../inputs'
import { AlsoChecked } from './_components/also-checked'
import { ClaimFacts } from './_components/claim-facts'
import { ClaimFindings } from './_components/claim-findings'
import { ClaimFoot } from './_components/claim-foot'
import { ClaimHistory } from './_components/claim-history'
import { ClaimKeys } from './_components/claim-keys'
import { ClaimLines } from './_components/claim-lines'
import { ClaimMenu } from './_components/claim-menu'
import { ClaimSteps } from './_components/claim-steps'
import { openHolds } from './_components/next-step'
import { OverrideClaim } from './_components/override-claim'
import { ReleaseClaim } from './_components/release-claim'

export const metadata: Metadata = { title: 'Claim' }

type ClaimPageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ClaimPage({ params, searchParams }: ClaimPageProps) {
  const { id } = await params
  const actor = await requireActor('claims:read', `/claims/${id}`)
  const session = await findSession()
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const filter = claimFilterInput.parse(await searchParams)
  const read = await inPractice(await openDb(), actor, async (tx) => {
    const claim = await getClaim(tx, actor.practiceId, id)
    return claim && { claim, around: await getNeighbours(tx, actor.practiceId, filter, id) }
  })
  if (!read) notFound()
  const { claim, around } = read
  const list = queueHref(filter)
  const to = (one: string | null) => (one === null ? null : `/claims/${one}?${queueQuery(filter)}`)
  const [previous, next] = [to(around.previous), to(around.next)]
  const number = (
    <span key="number" className="font-mono text-[13px]">
      {claim.controlNumber}
    </span>
  )
  const facts = [number, longDay(claim.date, actor.today), claim.group?.name, claim.payer?.name ?? 'No payer']
  const canOverride = openHolds(claim).filter((one) => one.canOverride)
  return (
    <Page
      crumbs={[
        { label: 'Claims', href: '/claims' },
        { label: tabWords[filter.tab], href: list },
        { label: claim.controlNumber },
      ]}
      detail={around.total > 0 ? `Claim ${around.position} of ${around.total}` : undefined}
      aside={around.total > 0 ? <ClaimSteps {...around} previous={previous} next={next} /> : null}
      hasFoot={canOverride.length > 0}
    >
      <ClaimKeys previous={previous} next={next} back={list} />
      <PageHeader
        title={claim.patient.name}
        badge={<StatusBadge status={claim.state === 'withdrawn' ? 'not_billed' : claim.state} />}
        facts={facts.filter(Boolean)}
        actions={
          <>
            {canOverride.length > 0 ? (
              <OverrideClaim claim={{ id: claim.id, name: claim.patient.name, holds: canOverride }} />
            ) : null}
            {claim.state === 'ready' || claim.state === 'released' ? (
              <ReleaseClaim id={claim.id} state={claim.state} />
            ) : null}
            <ClaimMenu controlNumber={claim.controlNumber} sessionId={claim.group?.sessionId ?? null} />
          </>
        }
      />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_316px]">
        <div className="min-w-0 space-y-5">
          <ClaimFindings claim={claim} />
          <ClaimLines claim={claim} />
          <AlsoChecked findings={claim.findings} />
        </div>
        <div className="min-w-0 space-y-5">
          <ClaimFacts claim={claim} today={actor.today} />
          <ClaimHistory history={claim.history} timeZone={session?.practice.timeZone ?? 'UTC'} today={actor.today} />
        </div>
      </div>
      <ClaimFoot claim={claim} />
    </Page>
  )
}
