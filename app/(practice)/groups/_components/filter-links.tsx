import Link from 'next/link'
import { cn } from '@/components/cn'
import { type ListQuery, listHref } from '@/components/layout/list-href'

/** The archived ones, as a filter that is set or not. */
export function FilterLinks({ query, archived }: { query: ListQuery; archived: number }) {
  const isSet = query.archived === '1'
  if (!isSet && archived === 0) return null
  return (
    <Link
      href={listHref('/groups', { ...query, archived: isSet ? undefined : '1', page: undefined })}
      aria-current={isSet ? 'true' : undefined}
      className={cn(
        'touch-target inline-flex h-[30px] items-center gap-1.5 rounded-md border px-2.5 text-[13px] hover:bg-muted',
        isSet && 'border-primary-line bg-selected font-medium',
      )}
    >
      Archived <span className="font-mono text-xs">{archived}</span>
      {isSet ? <span aria-hidden="true">×</span> : null}
      {isSet ? <span className="sr-only">, shown. Show the current ones again</span> : null}
    </Link>
  )
}
