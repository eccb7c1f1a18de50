import { PageTabs } from '@/components/layout/page-tabs'

/** The two ways in: a whole practice, which is the owner's, and lists as CSV. */
export function DataTabs({ current, isOwner }: { current: 'practice' | 'csv'; isOwner: boolean }) {
  const csv = { key: 'csv', label: 'Lists from CSV', href: '/settings/data/csv' }
  const practice = { key: 'practice', label: 'Whole practice', href: '/settings/data' }
  return <PageTabs label="Import and export" current={current} tabs={isOwner ? [practice, csv] : [csv]} />
}
