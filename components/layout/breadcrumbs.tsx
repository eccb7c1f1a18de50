import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { cn } from '@/components/cn'

export type Crumb = { label: string; href?: string }

/** Where this page stands; the last one is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs" className="min-w-0">
      <ol className="flex min-w-0 items-center gap-2 text-[13.5px]/5 text-muted-foreground">
        {crumbs.map((crumb, i) => (
          <li key={crumb.label} className="flex min-w-0 items-center gap-2">
            {i > 0 ? <ChevronRight aria-hidden="true" className="size-3.5 shrink-0" /> : null}
            {crumb.href ? (
              <Link href={crumb.href} className="truncate rounded-sm hover:text-foreground">
                {crumb.label}
              </Link>
            ) : (
              <span
                aria-current={i === crumbs.length - 1 ? 'page' : undefined}
                className={cn('truncate', i === crumbs.length - 1 && 'font-medium text-foreground')}
              >
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
