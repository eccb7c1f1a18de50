import { TriangleAlert } from 'lucide-react'
import type { Finding } from '@/lib/rules/finding'

/** What concerns the whole session rather than one person's claim. */
export function SessionFindings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <ul className="mb-3 space-y-2">
      {findings.map((finding) => (
        <li
          key={`${finding.rule}${finding.message}`}
          className="flex items-start gap-2.5 rounded-lg border bg-card px-4 py-3 text-[13px]"
        >
          <TriangleAlert aria-hidden="true" className="mt-px size-4 shrink-0 text-hold" />
          <span className="flex-1 text-pretty">{finding.message}</span>
          <span className="font-mono text-[11px] text-muted-foreground">{finding.rule}</span>
        </li>
      ))}
    </ul>
  )
}
