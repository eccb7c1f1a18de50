import type { ReactNode } from 'react'

/** What belongs here, in one sentence, and the way to the first one. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-12 text-center">
      <p className="text-[15px]/[22px] font-semibold">{title}</p>
      {children ? <div className="max-w-[52ch] text-[13px] text-muted-foreground">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  )
}
