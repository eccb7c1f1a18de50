import type { ComponentProps } from 'react'
import { cn } from '@/components/cn'

/** The browser's own list of choices: it works with keys, on a phone and before any script. */
export function NativeSelect({ className, ...props }: ComponentProps<'select'>) {
  return (
    <select
      className={cn(
        'touch-target h-[34px] w-full min-w-0 rounded-md border border-input bg-card px-2 text-[13.5px] aria-invalid:border-2 aria-invalid:border-denied-solid disabled:bg-muted',
        className,
      )}
      {...props}
    />
  )
}
