import type { ReactNode } from 'react'
import { Money } from '@/components/billing/money'
import { cn } from '@/components/cn'
import { EmptyState } from '@/components/layout/empty-state'
import { ListPages } from '@/components/layout/list-pages'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import type { ClaimRowShown, Looking, SessionShown } from '../../_components/patient-view'
import { ClaimTable } from './claim-table'
import { SessionTable } from './session-table'

type HistoryProps = {
  patientId: string
  tab: 'sessions' | 'claims' | 'balance'
  page: number
  size: number
  sessions: readonly SessionShown[]
  claims: readonly ClaimRowShown[]
  counts: { sessions: number; claims: number; owesCents: number }
  looking: Looking
}

/** All sessions, all claims, or what is owed, a page at a time. */
export function HistoryTab({ patientId, tab, page, size, sessions, claims, counts, looking }: HistoryProps) {
  const path = `/patients/${patientId}`
  const table = { sessions, today: looking.today, mayOpenClaims: looking.mayOpenClaims }
  if (tab === 'claims') {
    if (claims.length === 0) return <Nothing title="No claim yet">Claims come from attendance.</Nothing>
    return (
      <>
        <ClaimTable claims={claims} today={looking.today} />
        <ListPages {...{ path, page, size }} query={{ tab }} count={counts.claims} noun="claim" />
      </>
    )
  }
  if (tab === 'balance') {
    return (
      <Card aria-labelledby="owed">
        <CardHeader>
          <CardTitle id="owed">Owed for missed sessions</CardTitle>
          <Money cents={counts.owesCents} className="text-[15px]/[22px]" />
        </CardHeader>
        {sessions.length > 0 ? (
          <SessionTable label="Missed sessions that are charged" {...table} isInCard />
        ) : (
          <p className="px-4 pt-4 text-[13px]/5">Nothing is owed: no missed session is charged.</p>
        )}
        <p className={cn('px-4 py-3 text-[13px]/5 text-muted-foreground', sessions.length > 0 && 'border-t')}>
          Copays, payments and statements come with the remittances.
        </p>
      </Card>
    )
  }
  if (sessions.length === 0) return <Nothing title="No session yet">They stand here once attendance was taken.</Nothing>
  return (
    <>
      <SessionTable label="Sessions" {...table} />
      <ListPages {...{ path, page, size }} query={{ tab }} count={counts.sessions} noun="session" />
    </>
  )
}

function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card aria-label={title}>
      <EmptyState title={title}>{children}</EmptyState>
    </Card>
  )
}
