import { ChevronDown, ChevronUp } from 'lucide-react'
import Link from 'next/link'

type ClaimStepsProps = { position: number; total: number; previous: string | null; next: string | null }

/** Where a claim stands in the list it was opened from, and the ones beside it. */
export function ClaimSteps({ position, total, previous, next }: ClaimStepsProps) {
  return (
    <nav
      aria-label="Claims of this list"
      className="flex items-center gap-1 text-[13px] whitespace-nowrap text-muted-foreground"
    >
      <span className="mr-1 tabular-nums">
        {position} of {total}
      </span>
      <Step href={previous} label="Previous claim" icon={ChevronUp} />
      <Step href={next} label="Next claim" icon={ChevronDown} />
    </nav>
  )
}

function Step({ href, label, icon: Icon }: { href: string | null; label: string; icon: typeof ChevronUp }) {
  const shape = 'touch-target grid size-8 place-items-center rounded-md'
  if (href === null) {
    return (
      <span aria-hidden="true" className={`${shape} opacity-40`}>
        <Icon className="size-4" />
      </span>
    )
  }
  return (
    <Link href={href} aria-label={label} className={`${shape} hover:bg-muted hover:text-foreground`}>
      <Icon aria-hidden="true" className="size-4" />
    </Link>
  )
}
