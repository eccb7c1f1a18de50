import { PencilLine } from 'lucide-react'
import Link from 'next/link'
import { NoteStateWord } from '@/components/billing/note-state'
import { cn } from '@/components/cn'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import type { MemberView } from './note-view'

type MemberListProps = {
  members: readonly MemberView[]
  current: string
  /** Whose note has been typed and not saved. */
  unsaved: ReadonlySet<string>
  hrefOf: (patientId: string) => string
}

/** Everybody who was there with how far their note is; the open one is marked. */
export function MemberList({ members, current, unsaved, hrefOf }: MemberListProps) {
  const signed = members.filter((one) => one.state === 'signed' || one.state === 'elsewhere').length
  return (
    <Card aria-labelledby="members" className="h-fit">
      <CardHeader>
        <CardTitle id="members">Who was there</CardTitle>
        <CardCount>
          {signed} of {members.length} signed
        </CardCount>
      </CardHeader>
      <ul>
        {members.map((one) => (
          <li key={one.patientId} className="border-b last:border-b-0">
            <Link
              href={hrefOf(one.patientId)}
              scroll={false}
              aria-current={one.patientId === current ? 'true' : undefined}
              className={cn(
                'relative flex min-h-11 items-center gap-3 px-4 py-2 text-[13px]/[18px] transition-colors duration-120 hover:bg-muted',
                one.patientId === current &&
                  'bg-selected before:absolute before:inset-y-0 before:left-0 before:w-0.5 before:bg-primary hover:bg-selected',
              )}
            >
              <span className="min-w-0 flex-1 truncate font-medium">{one.name}</span>
              {unsaved.has(one.patientId) ? (
                <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-hold">
                  <PencilLine aria-hidden="true" className="size-4 shrink-0 stroke-[1.8]" />
                  Not saved
                </span>
              ) : (
                <NoteStateWord state={one.state} />
              )}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
