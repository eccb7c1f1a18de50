import { Check } from 'lucide-react'
import { RuleId } from '@/components/billing/rule-id'
import { Card } from '@/components/ui/card'
import { count } from '@/lib/kernel/words'
import { claimRules, coverRules, dayRules, lineRules, unitRules } from '@/lib/rules/registry'
import type { FindingShown } from './claim-view'

const checked = [...lineRules, ...unitRules, ...dayRules, ...coverRules, ...claimRules]

/** The rules that found nothing on this claim, and how many did. */
export function AlsoChecked({ findings }: { findings: readonly FindingShown[] }) {
  const found = new Set(findings.map((one) => one.rule))
  const passed = checked.filter((rule) => !found.has(rule.id))
  return (
    <Card aria-labelledby="checked">
      <details className="group">
        <summary className="flex cursor-pointer list-none flex-wrap items-baseline gap-x-2.5 gap-y-1 px-4 py-3 text-[13px] hover:bg-muted [&::-webkit-details-marker]:hidden">
          <h2 id="checked" className="text-[15px]/[22px] font-semibold tracking-[-0.012em]">
            Also checked
          </h2>
          <span className="text-muted-foreground">{sumInWords(passed.length, findings)}</span>
          <span className="ml-auto font-medium text-primary underline decoration-primary-line underline-offset-4">
            <span className="group-open:hidden">Show all {passed.length}</span>
            <span className="hidden group-open:inline">Fold</span>
          </span>
        </summary>
        <ul className="border-t">
          {passed.map((rule) => (
            <li
              key={rule.id}
              className="flex items-center gap-2.5 border-b px-4 py-2 text-[13px]/[18px] last:border-b-0"
            >
              <Check aria-hidden="true" className="size-4 shrink-0 text-ready" />
              <span className="flex-1">{rule.title}</span>
              <RuleId>{rule.id}</RuleId>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  )
}

function sumInWords(passed: number, findings: readonly FindingShown[]): string {
  const open = (severity: string) => findings.filter((one) => one.severity === severity && one.override === null).length
  const overridden = findings.filter((one) => one.override !== null).length
  const [holds, warns] = [open('hold'), open('warn')]
  const others = [
    holds > 0 ? `${holds} ${holds === 1 ? 'holds' : 'hold'}` : null,
    warns > 0 ? `${warns} to watch` : null,
    overridden > 0 ? `${overridden} overridden` : null,
  ].filter((one) => one !== null)
  return others.length === 0
    ? `All ${count(passed, 'check')} passed`
    : [`${count(passed, 'check')} passed`, ...others].join(', ')
}
