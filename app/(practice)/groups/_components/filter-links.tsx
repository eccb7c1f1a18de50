import { X } from 'lucide-react'
import Link from 'next/link'
import { cn } from '@/components/cn'
import { chip, chipOn } from '@/components/layout/choice-filter'
import { type ListQuery, listHref } from '@/components/layout/list-href'

/** Those that are set aside, as a filter that is set or not. */
export function FilterLinks({ query, archived }: { query: ListQuery; archived: number }) {
  const isSet = query.archived === '1'
  if (!isSet && archived === 0) return null
  return (
    <Link
      href={listHref('/groups', { ...query, archived: isSet ? undefined : '1', page: undefined })}
      aria-current={isSet ? 'true' : undefined}
      className={cn(chip, 'px-2.5', isSet && chipOn)}
    >
      Set aside <span className="plain-zero font-mono text-xs">{archived}</span>
      {isSet ? <X aria-hidden="true" className="size-4" /> : null}
      {isSet ? <span className="sr-only">, shown. Show the current ones again</span> : null}
    </Link>
  )
}
