import Link from 'next/link'
import { EmptyState } from '@/components/layout/empty-state'
import { listHref } from '@/components/layout/list-href'
import { Button } from '@/components/ui/button'
import { count } from '@/lib/kernel/words'
import type { PatientQuery } from './list-filters'

type Part = 'text' | 'payerId' | 'groupId' | 'archived'
const partWords: Record<Part, string> = {
  text: 'the search',
  payerId: 'the payer',
  groupId: 'the group',
  archived: '“Set aside”',
}

type ListEmptyProps = {
  query: PatientQuery
  widenings: readonly { part: Part; count: number }[]
  isAny: boolean
  mayWrite: boolean
}

/** Why the list shows nobody, and the way to where there is somebody. */
export function ListEmpty({ query, widenings, isAny, mayWrite }: ListEmptyProps) {
  if (!isAny) {
    return (
      <EmptyState
        title="No patient yet"
        action={
          mayWrite ? (
            <Button asChild>
              <Link href="/patients/new">Add the first patient</Link>
            </Button>
          ) : null
        }
      >
        {mayWrite
          ? 'Everyone who comes to a group stands here, with who pays for them.'
          : 'The members of the groups you lead stand here. Ask the office to add them.'}
      </EmptyState>
    )
  }
  const drop = (part: Part) => listHref('/patients', { ...query, [part]: undefined, page: undefined })
  return (
    <EmptyState
      title={query.text ? `Nobody here is called “${query.text}” or has that member ID` : 'Nobody matches'}
      action={
        <span className="flex flex-wrap justify-center gap-2">
          {widenings.map(({ part, count: found }) => (
            <Button key={part} asChild variant="outline">
              <Link href={drop(part)}>
                Drop {partWords[part]}: {count(found, 'patient')}
              </Link>
            </Button>
          ))}
          {widenings.length === 0 ? (
            <Button asChild variant="outline">
              <Link href="/patients">Drop all filters</Link>
            </Button>
          ) : null}
        </span>
      }
    >
      {query.text
        ? 'Look for the beginning of a first or last name, or of a member ID.'
        : 'The filters together leave nobody.'}
    </EmptyState>
  )
}
