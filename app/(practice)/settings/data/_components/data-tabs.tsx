import { PageTabs } from '@/components/layout/page-tabs'

/** The two ways in, for the owner: a whole practice, and lists as CSV. Others have the lists alone, which need no tab. */
export function DataTabs({ current, isOwner }: { current: 'practice' | 'csv'; isOwner: boolean }) {
  if (!isOwner) return null
  const csv = { key: 'csv', label: 'Lists from CSV', href: '/settings/data/csv' }
  const practice = { key: 'practice', label: 'Whole practice', href: '/settings/data' }
  return <PageTabs label="Import and export" current={current} tabs={[practice, csv]} />
}
