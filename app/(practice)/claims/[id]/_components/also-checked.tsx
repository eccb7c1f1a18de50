import { Check } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { claimRules, coverRules, dayRules, lineRules, unitRules } from '@/lib/rules/registry'

const checked = [...lineRules, ...unitRules, ...dayRules, ...coverRules, ...claimRules]

/** The rules that found nothing on this claim. */
export function AlsoChecked({ found }: { found: readonly string[] }) {
  const passed = checked.filter((rule) => !found.includes(rule.id))
  return (
    <Card>
      <details>
        <summary className="cursor-pointer px-4 py-3 text-[13px]">
          <span className="text-[15px] font-semibold tracking-[-0.012em]">Also checked</span>{' '}
          <span className="text-muted-foreground">{passed.length} checks passed</span>
        </summary>
        <ul className="border-t">
          {passed.map((rule) => (
            <li key={rule.id} className="flex items-center gap-2.5 border-b px-4 py-2 text-[13px] last:border-b-0">
              <Check aria-hidden="true" className="size-4 shrink-0 text-ready" />
              <span className="flex-1">{rule.title}</span>
              <span className="font-mono text-[11px] text-muted-foreground">{rule.id}</span>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  )
}
