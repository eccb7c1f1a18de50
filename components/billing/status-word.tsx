import { cn } from '@/components/cn'
import type { Tone } from '@/components/ui/badge'
import { type ClaimState, claimStates } from './claim-states'

export const toneText: Record<Tone, string> = {
  ready: 'text-ready',
  hold: 'text-hold',
  blocked: 'text-blocked',
  info: 'text-info',
  sent: 'text-sent',
  paid: 'text-paid',
  denied: 'text-denied',
}

/** A state as icon and word without fill, for rows. */
export function StatusWord({ status, className }: { status: ClaimState; className?: string }) {
  const { word, icon: Icon, tone } = claimStates[status]
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1.5 text-[13px]/[18px] font-medium whitespace-nowrap',
        toneText[tone],
        className,
      )}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0 stroke-[1.8]" />
      {word}
    </span>
  )
}
