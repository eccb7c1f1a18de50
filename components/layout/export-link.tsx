import { Download } from 'lucide-react'
import { cn } from '@/components/cn'
import { chip } from './choice-filter'

/** The way to take what a list is narrowed to as a file, at the right of its filters; a phone has no use for it. */
export function ExportLink({ href }: { href: string }) {
  return (
    <a href={href} download className={cn(chip, 'ml-auto px-2.5 max-md:hidden')}>
      <Download aria-hidden="true" className="size-4" /> Export
    </a>
  )
}
