import { LoadingRows } from '@/components/layout/loading-rows'

export default function TodayLoading() {
  return <LoadingRows title="Today" rows={6} />
}
