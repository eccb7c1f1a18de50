import type { ReactNode } from 'react'
import { cn } from '@/components/cn'

export const tones = ['ready', 'hold', 'blocked', 'info', 'sent', 'paid', 'denied'] as const
export type Tone = (typeof tones)[number]

const toneClasses: Record<Tone, string> = {
  ready: 'border-ready-line bg-ready-tint text-ready',
  hold: 'border-hold-line bg-hold-tint text-hold',
  blocked: 'border-blocked-line bg-blocked-tint text-blocked',
  info: 'border-info-line bg-info-tint text-info',
  sent: 'border-sent-line bg-sent-tint text-sent',
  paid: 'border-paid-line bg-paid-tint text-paid',
  denied: 'border-denied-line bg-denied-tint text-denied',
}

/** A tinted word with its icon, for titles and cards. */
export function Badge({ tone, className, children }: { tone: Tone; className?: string; children: ReactNode }) {
  return (
    <span
      className={cn(
        'inline-flex h-[22px] items-center gap-1.5 rounded-md border px-2 text-xs font-medium [&_svg]:size-3.5 [&_svg]:stroke-2',
        toneClasses[tone],
        className,
      )}
    >
      {children}
    </span>
  )
}
