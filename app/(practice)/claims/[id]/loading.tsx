import { LoadingRows } from '@/components/layout/loading-rows'

export default function ClaimLoading() {
  return <LoadingRows title="Claim" rows={6} />
}
