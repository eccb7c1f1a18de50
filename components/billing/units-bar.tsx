import { cn } from '@/components/cn'

/** Used solid, reserved hatched, the rest empty; its numbers stand beside it in words. */
export function UnitsBar({
  approved,
  used,
  reserved,
  className,
}: {
  approved: number
  used: number
  reserved: number
  className?: string
}) {
  const part = (units: number) => `${approved === 0 ? 0 : Math.min(100, (units / approved) * 100)}%`
  return (
    <span className={cn('inline-flex items-center gap-2 text-[13px]/[18px]', className)}>
      <span aria-hidden="true" className="flex h-1.5 w-[72px] overflow-hidden rounded-full bg-accent">
        <span className="bg-primary" style={{ width: part(used) }} />
        <span
          className="bg-primary-line"
          style={{
            width: part(reserved),
            backgroundImage: 'repeating-linear-gradient(45deg, var(--primary) 0 1px, transparent 1px 3px)',
          }}
        />
      </span>
      {Math.max(0, approved - used)} of {approved} left
    </span>
  )
}
