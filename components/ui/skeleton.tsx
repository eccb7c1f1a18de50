import type { ComponentProps } from 'react'
import { cn } from '@/components/cn'

export function Skeleton({ className, ...props }: ComponentProps<'div'>) {
  return <div aria-hidden="true" className={cn('animate-pulse rounded-md bg-accent', className)} {...props} />
}
