import type { ReactNode } from 'react'
import { cn } from '@/components/cn'

/** A procedure code with its modifiers, 90853-95; dashed underneath while it is proposed and not answered. */
export function Code({
  children,
  isProposed = false,
  className,
}: {
  children: ReactNode
  isProposed?: boolean
  className?: string
}) {
  return (
    <span
      className={cn(
        'plain-zero font-mono text-[13px]/[18px] tracking-[-0.01em] whitespace-nowrap',
        isProposed && 'border-b border-dashed border-hold-solid',
        className,
      )}
    >
      {children}
    </span>
  )
}
