import type { IsoDate } from '@/lib/kernel/dates'

export type SessionRow = {
  id: string
  date: IsoDate
  startTime: string
  endTime: string
  status: 'scheduled' | 'held' | 'cancelled'
  room: string | null
  cancelReason: string | null
  isApart: boolean
  isOfSeries: boolean
  came: number
  marked: number
}

/** 'Scheduled, moved apart from its series', '7 of 8 came', 'Cancelled: snow'. */
export function sessionState(one: SessionRow): string {
  if (one.status === 'cancelled') return one.cancelReason ? `Cancelled: ${one.cancelReason}` : 'Cancelled'
  if (one.status === 'held') return `${one.came} of ${one.marked} came`
  if (one.isApart) return one.isOfSeries ? 'Scheduled, moved apart from its series' : 'Scheduled, one-off'
  return 'Scheduled'
}
