import { CircleCheck, CirclePause, Minus, TriangleAlert } from 'lucide-react'
import { cn } from '@/components/cn'
import type { CoverTone } from './cover-words'

const looks = {
  covered: { icon: CircleCheck, text: 'text-ready' },
  soon: { icon: TriangleAlert, text: 'text-hold' },
  open: { icon: CirclePause, text: 'text-hold' },
  none: { icon: Minus, text: 'text-muted-foreground' },
}

/** How somebody is covered: icon and words, the tone never alone. */
export function CoverWord({ tone, words, className }: { tone: CoverTone; words: string; className?: string }) {
  const { icon: Icon, text } = looks[tone]
  return (
    <span
      className={cn('inline-flex items-center gap-1.5 align-middle font-medium whitespace-nowrap', text, className)}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0 stroke-[1.8]" />
      {words}
    </span>
  )
}
