import { LoadingRows } from '@/components/layout/loading-rows'

export default function SessionsLoading() {
  return <LoadingRows title="Sessions" rows={6} />
}
