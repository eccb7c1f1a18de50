import { cn } from '@/components/cn'

/** Used solid, reserved hatched, the rest empty; its numbers stand beside it in words. */
export function UnitsBar({
  approved,
  used,
  reserved,
  isWide = false,
  className,
}: {
  approved: number
  used: number
  reserved: number
  /** As wide as there is room, without words: its numbers stand above it. */
  isWide?: boolean
  className?: string
}) {
  const part = (units: number) => `${approved === 0 ? 0 : Math.min(100, (units / approved) * 100)}%`
  return (
    <span className={cn('items-center gap-2 text-[13px]/[18px]', isWide ? 'flex' : 'inline-flex', className)}>
      <span
        aria-hidden="true"
        className={cn('flex h-1.5 overflow-hidden rounded-full bg-accent', isWide ? 'w-full' : 'w-[72px]')}
      >
        <span className="bg-primary" style={{ width: part(used) }} />
        <span
          className="bg-primary-line"
          style={{
            width: part(reserved),
            backgroundImage: 'repeating-linear-gradient(45deg, var(--primary) 0 1px, transparent 1px 3px)',
          }}
        />
      </span>
      {isWide ? null : `${Math.max(0, approved - used)} of ${approved} left`}
    </span>
  )
}
