import type { ComponentProps } from 'react'
import { cn } from '@/components/cn'

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return (
    <input
      className={cn(
        'touch-target h-[34px] w-full min-w-0 rounded-md border border-input bg-card px-2.5 text-[13.5px] leading-5 aria-invalid:border-2 aria-invalid:border-denied-solid read-only:bg-muted',
        className,
      )}
      {...props}
    />
  )
}
