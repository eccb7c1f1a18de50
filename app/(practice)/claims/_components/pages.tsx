import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { count as countOf } from '@/lib/kernel/words'
import { type QueueFilter, queueHref, queueQuery } from './queue-href'

type PagesProps = { filter: QueueFilter; page: number; pages: number; count: number }

/** Fifty a page, with the real number, and a field to jump. */
export function Pages({ filter, page, pages, count }: PagesProps) {
  if (pages < 2) return null
  return (
    <nav
      aria-label="Pages"
      className="mt-4 flex flex-wrap items-center justify-between gap-3 text-[13px] text-muted-foreground"
    >
      <form action="/claims" className="flex items-center gap-2">
        {[...queueQuery(filter)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="claims-page">Page</label>
        <Input
          id="claims-page"
          key={page}
          name="page"
          type="number"
          min={1}
          max={pages}
          defaultValue={page}
          className="w-16 tabular-nums"
        />
        <span>
          of {pages}, {countOf(count, 'claim')}
        </span>
        <Button type="submit" variant="outline" size="sm">
          Go
        </Button>
      </form>
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
