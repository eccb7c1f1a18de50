import type { ReactNode } from 'react'
import { cn } from '@/components/cn'

/** A key hint; not shown on touch. */
export function Kbd({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <span
      aria-hidden="true"
      className={cn(
        'inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-sm border border-border-strong bg-muted px-1 font-sans text-[11px] text-muted-foreground pointer-coarse:hidden',
        className,
      )}
    >
      {children}
    </span>
  )
}
