import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { count as countOf } from '@/lib/kernel/words'
import { type ListQuery, listHref } from './list-href'

type ListPagesProps = {
  path: string
  query: ListQuery
  page: number
  /** How many a page holds. */
  size: number
  count: number
  /** What is counted: 'patient'. */
  noun: string
  plural?: string
}

/** How many there are, page by page, and a field to jump. */
export function ListPages({ path, query, page, size, count, noun, plural }: ListPagesProps) {
  // The list says itself that it is empty, and why.
  if (count === 0) return null
  const pages = Math.max(1, Math.ceil(count / size))
  const said = countOf(count, noun, plural)
  if (pages === 1) return <p className="mt-3 text-[13px] text-muted-foreground">{said}</p>
  return (
    <nav
      aria-label="Pages"
      className="mt-4 flex flex-wrap items-center justify-between gap-3 text-[13px] text-muted-foreground"
    >
      <form action={path} className="flex items-center gap-2">
        {Object.entries(query).map(([name, value]) =>
          value === undefined || name === 'page' ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <label htmlFor="list-page">Page</label>
        <Input
          id="list-page"
          key={page}
          name="page"
          type="number"
          min={1}
          max={pages}
          defaultValue={page}
          className="w-16 tabular-nums"
        />
        <span>
          of {pages}, {said}
        </span>
        <Button type="submit" variant="outline" size="sm">
          Go
        </Button>
      </form>
      <span className="flex gap-2">
        {page > 1 ? (
          <Button asChild variant="outline" size="sm">
            <Link href={listHref(path, { ...query, page: page - 1 })}>Previous</Link>
          </Button>
        ) : null}
        {page < pages ? (
          <Button asChild variant="outline" size="sm">
            <Link href={listHref(path, { ...query, page: page + 1 })}>Next</Link>
          </Button>
        ) : null}
      </span>
    </nav>
  )
}
