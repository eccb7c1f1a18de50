import { formatMoney } from '@/lib/kernel/money'

export type TabKey =
  | 'overview'
  | 'coverage'
  | 'diagnoses'
  | 'authorizations'
  | 'sessions'
  | 'claims'
  | 'balance'
  | 'notes'

type Counted = {
  coverages: readonly unknown[]
  diagnoses: readonly unknown[]
  authorizations: readonly unknown[]
  counts: { sessions: number; claims: number; owesCents: number }
}

/** The parts of a patient's page that somebody sees, each with its address; claims are the owner's. */
export function patientTabs(id: string, read: Counted, mayOpenClaims: boolean) {
  const { counts } = read
  const tabs: { key: TabKey; label: string; count?: number }[] = [
    { key: 'overview', label: 'Overview' },
    { key: 'coverage', label: 'Coverage', count: read.coverages.length },
    { key: 'diagnoses', label: 'Diagnoses', count: read.diagnoses.length },
    { key: 'authorizations', label: 'Authorizations', count: read.authorizations.length },
    { key: 'sessions', label: 'Sessions', count: counts.sessions },
    ...(mayOpenClaims ? [{ key: 'claims' as const, label: 'Claims', count: counts.claims }] : []),
    { key: 'balance', label: counts.owesCents > 0 ? `Balance ${formatMoney(counts.owesCents)}` : 'Balance' },
    { key: 'notes', label: 'Notes' },
  ]
  return tabs.map((tab) => ({
    ...tab,
    href: tab.key === 'overview' ? `/patients/${id}` : `/patients/${id}?tab=${tab.key}`,
  }))
}
