import type { ReactNode } from 'react'

type PageHeaderProps = { title: string; badge?: ReactNode; facts?: readonly ReactNode[]; actions?: ReactNode }

/** The title line: one h1, one line of facts, the actions at the right. */
export function PageHeader({ title, badge, facts = [], actions }: PageHeaderProps) {
  return (
    <div className="mb-4 flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-[22px]/7 font-semibold tracking-[-0.022em] text-balance">{title}</h1>
          {badge}
        </div>
        {facts.length > 0 ? (
          <ul className="mt-1 flex flex-wrap gap-x-2 text-[13px]/[18px] text-muted-foreground">
            {facts.map((fact, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a title do not move.
              <li key={i} className="flex items-center gap-2">
                {fact}
                {i < facts.length - 1 ? (
                  <span aria-hidden="true" className="size-[3px] shrink-0 rounded-full bg-border-strong" />
                ) : null}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </div>
  )
}
