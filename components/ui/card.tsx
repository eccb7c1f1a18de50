import type { ComponentProps } from 'react'
import { cn } from '@/components/cn'

export function Card({ className, ...props }: ComponentProps<'section'>) {
  return <section className={cn('overflow-hidden rounded-lg border bg-card', className)} {...props} />
}

export function CardHeader({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={cn(
        'flex min-h-12 flex-wrap items-center justify-between gap-x-2 gap-y-2 border-b px-4 py-2.5',
        className,
      )}
      {...props}
    />
  )
}

export function CardTitle({ className, ...props }: ComponentProps<'h2'>) {
  return <h2 className={cn('text-[15px]/[22px] font-semibold tracking-[-0.012em]', className)} {...props} />
}

/** How many the card holds, beside its title. */
export function CardCount({ className, ...props }: ComponentProps<'span'>) {
  return <span className={cn('mr-auto text-[13px] text-muted-foreground', className)} {...props} />
}

export function CardContent({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('p-4', className)} {...props} />
}
