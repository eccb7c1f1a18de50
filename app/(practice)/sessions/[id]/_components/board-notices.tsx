import { CircleAlert, CloudOff, Info, Users } from 'lucide-react'
import { SignedOutNotice } from '@/components/form/signed-out-notice'
import { Notice } from '@/components/ui/notice'
import type { RowConflict } from './board-types'
import type { Preview } from './use-preview'

type BoardNoticesProps = {
  readOnlyReason: string | null
  trouble: Preview['trouble']
  problem: string | null
  conflicts: ReadonlyMap<string, RowConflict>
}

/** What stands between these choices and the record: why nothing can be saved, and what to do about it. */
export function BoardNotices({ readOnlyReason, trouble, problem, conflicts }: BoardNoticesProps) {
  const by = [...new Set([...conflicts.values()].map((one) => one.by.replace(/,.*$/, '')))].join(' and ')
  return (
    <div className="space-y-3 empty:hidden [&:not(:empty)]:mb-4">
      {readOnlyReason ? (
        <Notice tone="info" icon={Info}>
          {readOnlyReason}
        </Notice>
      ) : null}
      {trouble === 'signed_out' ? (
        <SignedOutNotice>Your choices are kept on this page. Sign in again, then save here.</SignedOutNotice>
      ) : null}
      {trouble === 'offline' ? (
        <Notice tone="hold" icon={CloudOff} isAlert title="The outcome is not up to date: no connection">
          Your choices stay on this page. It follows again with your next choice.
        </Notice>
      ) : null}
      {conflicts.size > 0 ? (
        <Notice tone="info" icon={Users} isAlert title={`${by} saved this session meanwhile`}>
          {conflicts.size === 1 ? 'One row differs' : `${conflicts.size} rows differ`}, below. Nothing of yours is lost:
          choose, then save.
        </Notice>
      ) : null}
      {problem ? (
        <Notice tone="denied" icon={CircleAlert} isAlert>
          {problem}
        </Notice>
      ) : null}
    </div>
  )
}
