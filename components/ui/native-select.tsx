import type { ComponentProps } from 'react'
import { cn } from '@/components/cn'

/** The browser's own list of choices, with our chevron: it works with keys, on a phone and before any script. */
export function NativeSelect({ className, ...props }: ComponentProps<'select'>) {
  return (
    <select
      className={cn(
        'touch-target h-[34px] w-full min-w-0 native-select rounded-md border border-input bg-card pr-8 pl-2.5 text-[13.5px] aria-invalid:border-2 aria-invalid:border-denied-solid disabled:bg-muted',
        className,
      )}
      {...props}
    />
  )
}
