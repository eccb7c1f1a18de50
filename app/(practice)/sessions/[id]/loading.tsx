import { LoadingRows } from '@/components/layout/loading-rows'

export default function AttendanceLoading() {
  return <LoadingRows title="Attendance" rows={8} />
}
