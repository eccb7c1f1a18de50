import type { ComponentProps } from 'react'
import { cn } from '@/components/cn'

export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={cn(
        'min-h-20 w-full rounded-md border border-input bg-card px-2.5 py-2 text-[13.5px] leading-5 aria-invalid:border-2 aria-invalid:border-denied-solid',
        className,
      )}
      {...props}
    />
  )
}
