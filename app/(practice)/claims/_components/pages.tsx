import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { type QueueFilter, queueHref } from './queue-href'

type PagesProps = { filter: QueueFilter; page: number; pages: number; count: number }

/** Fifty a page, with the real number. */
export function Pages({ filter, page, pages, count }: PagesProps) {
  if (pages < 2) return null
  return (
    <nav aria-label="Pages" className="mt-4 flex items-center justify-between text-[13px] text-muted-foreground">
      <span>
        Page {page} of {pages}, {count} in all
      </span>
      <span className="flex gap-2">
        {page > 1 ? (
          <Button asChild variant="outline" size="sm">
            <Link href={queueHref(filter, page - 1)}>Previous</Link>
          </Button>
        ) : null}
        {page < pages ? (
          <Button asChild variant="outline" size="sm">
            <Link href={queueHref(filter, page + 1)}>Next</Link>
          </Button>
        ) : null}
      </span>
    </nav>
  )
}
