import { LoadingRows } from '@/components/layout/loading-rows'

export default function BatchesLoading() {
  return <LoadingRows title="Batches" rows={6} />
}
