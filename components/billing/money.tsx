import { cn } from '@/components/cn'
import { moneyParts } from '@/lib/kernel/money'

/** An amount in whole cents: $1,075.00, cents quieter, the minus before the sign. */
export function Money({ cents, className }: { cents: number; className?: string }) {
  const parts = moneyParts(cents)
  return (
    <span
      className={cn(
        'plain-zero font-mono text-[13px]/[18px] font-medium tracking-[-0.025em] whitespace-nowrap',
        className,
      )}
    >
      {parts.sign}${parts.dollars}
      <span className="text-subtle-foreground">.{parts.cents}</span>
    </span>
  )
}
