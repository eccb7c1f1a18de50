import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { TableHeader } from '@/components/ui/table'
import { type ListQuery, listHref } from './list-href'

type SortHeaderProps = {
  path: string
  query: ListQuery
  column: string
  label: string
  isNumber?: boolean
  className?: string
}

/** A column's head that sorts by it: up, then down. `sort` in the address is 'name' or '-name'; the page picks the first column when it is not there. */
export function SortHeader({ path, query, column, label, isNumber, className }: SortHeaderProps) {
  const up = query.sort === column
  const down = query.sort === `-${column}`
  const Icon = down ? ArrowDown : ArrowUp
  return (
    <TableHeader isNumber={isNumber} className={className} aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <Link
        href={listHref(path, { ...query, sort: up ? `-${column}` : column, page: undefined })}
        scroll={false}
        className="inline-flex items-center gap-1 hover:text-foreground"
      >
        {label}
        {up || down ? <Icon aria-hidden="true" className="size-3.5" /> : null}
      </Link>
    </TableHeader>
  )
}
