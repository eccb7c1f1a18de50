import Link from 'next/link'
import { cn } from '@/components/cn'

type PartLinksProps = { path: string; part: 'coming' | 'past'; coming: number; past: number }

/** What is still to come, or what was. */
export function PartLinks({ path, part, coming, past }: PartLinksProps) {
  const one = (key: 'coming' | 'past', label: string, count: number) => (
    <Link
      href={key === 'coming' ? path : `${path}?part=past`}
      aria-current={part === key ? 'true' : undefined}
      className={cn(
        'touch-target inline-flex h-[30px] items-center gap-1.5 rounded-md border px-2.5 text-[13px] hover:bg-muted',
        part === key && 'border-primary-line bg-selected font-medium',
      )}
    >
      {label} <span className="font-mono text-xs">{count}</span>
    </Link>
  )
  return (
    <div className="mb-4 flex gap-2">
      {one('coming', 'To come', coming)}
      {one('past', 'Past', past)}
    </div>
  )
}
