import type { ReactNode } from 'react'
import { cn } from '@/components/cn'

type KbdProps = {
  className?: string
  /** The key stands inside a plum button. */
  isOnPrimary?: boolean
  children: ReactNode
}

/** A key hint; not shown on touch or on a phone. */
export function Kbd({ className, isOnPrimary = false, children }: KbdProps) {
  return (
    <span
      aria-hidden="true"
      className={cn(
        'inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-sm border px-1 font-sans text-[11px] font-medium whitespace-nowrap max-md:hidden pointer-coarse:hidden',
        isOnPrimary
          ? 'border-primary-foreground/30 bg-primary-foreground/10 text-primary-foreground'
          : 'border-border-strong bg-muted text-muted-foreground',
        className,
      )}
    >
      {children}
    </span>
  )
}
