import { LoadingRows } from '@/components/layout/loading-rows'

export default function ClaimsLoading() {
  return <LoadingRows title="Claims" rows={12} />
}
