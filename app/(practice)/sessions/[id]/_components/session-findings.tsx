import { TriangleAlert } from 'lucide-react'
import { RuleId } from '@/components/billing/rule-id'
import type { Finding } from '@/lib/rules/finding'

/** What concerns the whole session rather than one person's claim. */
export function SessionFindings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <ul className="mb-4 space-y-2">
      {findings.map((finding) => (
        <li
          key={`${finding.rule}${finding.message}`}
          className="flex items-start gap-2.5 rounded-lg border bg-card px-4 py-3 text-[13px]/[18px]"
        >
          <TriangleAlert aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-hold" />
          <span className="flex-1 text-pretty">{finding.message}</span>
          <RuleId>{finding.rule}</RuleId>
        </li>
      ))}
    </ul>
  )
}
