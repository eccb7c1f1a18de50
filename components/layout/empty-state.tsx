import type { ReactNode } from 'react'

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode }

/** What belongs here, in one sentence, and the way to the first one. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-1.5 px-6 py-14 text-center">
      <p className="text-[15px]/[22px] font-semibold tracking-[-0.012em]">{title}</p>
      {children ? (
        <div className="max-w-[46ch] text-[13px]/5 text-balance text-muted-foreground">{children}</div>
      ) : null}
      {action ? <div className="mt-2.5">{action}</div> : null}
    </div>
  )
}
