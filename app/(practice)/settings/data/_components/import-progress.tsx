import type { ReactNode } from 'react'

type ImportProgressProps = { name: string; share: number; children?: ReactNode }

/** How much of a file is in, as a bar and in words. */
export function ImportProgress({ name, share, children }: ImportProgressProps) {
  const percent = Math.floor(share * 100)
  return (
    <div>
      <p className="mb-2">
        Importing {name}: <span className="tabular-nums">{percent} %</span>. {children}
      </p>
      <div
        role="progressbar"
        aria-label={`Import of ${name}`}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-2 overflow-hidden rounded-full bg-muted"
      >
        <div className="h-full bg-primary transition-[width] duration-200" style={{ width: `${percent}%` }} />
      </div>
    </div>
  )
}
