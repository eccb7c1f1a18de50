import { CirclePause } from 'lucide-react'
import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { RosterRow } from './roster-view'

/** Who is not covered and why, and who runs out soon; nothing when everyone is. */
export function CoverNotice({ rows }: { rows: readonly RosterRow[] }) {
  const open = rows.filter((one) => one.tone === 'open')
  const soon = rows.filter((one) => one.tone === 'soon')
  if (open.length + soon.length === 0) return null
  const title = [
    ...(open.length > 0 ? [`${open.length} of ${rows.length} ${open.length === 1 ? 'is' : 'are'} not covered`] : []),
    ...(soon.length > 0 ? [`${soon.length} ${soon.length === 1 ? 'runs' : 'run'} out within two weeks`] : []),
  ].join(', ')
  const shown = [...open, ...soon].slice(0, 4)
  const more = open.length + soon.length - shown.length
  return (
    <div className="mb-4">
      <Notice tone="hold" icon={CirclePause} title={title}>
        {shown.map((one) => (
          <span key={one.memberId} className="mt-1 block">
            <Link
              href={`/patients/${one.patientId}`}
              className="font-medium text-primary underline decoration-primary-line underline-offset-4"
            >
              {one.name}
            </Link>
            {one.tone === 'soon' ? `, covered ${one.cover.replace('To', 'to')}: ` : ': '}
            {one.why ?? one.cover}
          </span>
        ))}
        {more > 0 ? <span className="mt-1 block">and {more} more, in the list below.</span> : null}
      </Notice>
    </div>
  )
}
