import { ChevronRight, CircleAlert, CircleCheck, type LucideIcon } from 'lucide-react'
import Link from 'next/link'

type PartCardProps = {
  icon: LucideIcon
  title: string
  href: string
  /** What is entered, in a sentence. */
  summary: string
  /** What is missing; nothing when the part is complete, null where nothing can be. */
  missing: readonly string[] | null
}

/** One part of the settings: what is entered, and what is missing in it. */
export function PartCard({ icon: Icon, title, href, summary, missing }: PartCardProps) {
  return (
    <li className="relative flex gap-3 rounded-lg border bg-card p-4 hover:bg-muted">
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0 stroke-[1.6] text-muted-foreground" />
      <div className="min-w-0 flex-1 text-[13px]/5">
        <h2 className="text-[15px]/[22px] font-semibold tracking-[-0.012em]">
          <Link href={href} className="rounded-sm after:absolute after:inset-0 after:rounded-lg">
            {title}
          </Link>
        </h2>
        <p className="text-muted-foreground">{summary}</p>
        {missing === null ? null : missing.length === 0 ? (
          <p className="mt-1.5 flex items-center gap-1.5 font-medium text-ready">
            <CircleCheck aria-hidden="true" className="size-4 stroke-[1.8]" />
            Complete
          </p>
        ) : (
          <ul className="mt-1.5 grid gap-0.5">
            {missing.map((one) => (
              <li key={one} className="flex items-start gap-1.5 font-medium text-hold">
                <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 stroke-[1.8]" />
                {one}
              </li>
            ))}
          </ul>
        )}
      </div>
      <ChevronRight aria-hidden="true" className="size-4 shrink-0 self-center text-muted-foreground" />
    </li>
  )
}
