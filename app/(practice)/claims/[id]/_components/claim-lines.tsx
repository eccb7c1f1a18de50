import { ChevronRight } from 'lucide-react'
import { Code } from '@/components/billing/code'
import { FindingFacts } from '@/components/billing/finding-facts'
import { Money } from '@/components/billing/money'
import { RuleId } from '@/components/billing/rule-id'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { formatDiagnosis } from '@/lib/codes/diagnosis'
import { count, timeInWords } from '@/lib/kernel/words'
import type { ClaimShown, LineShown } from './claim-view'
import { openHolds } from './next-step'
import { findingsOfLine, isAddon, whyLine } from './why-line'

const columns = 'sm:grid-cols-[16px_minmax(72px,auto)_1fr_32px_44px_44px_76px]'

/** The lines of a claim, each with why it is here; a line opens to what it rests on. */
export function ClaimLines({ claim }: { claim: ClaimShown }) {
  const questioned = openHolds(claim).flatMap((one) => (one.rule === 'A-12' ? [one.facts.code] : []))
  return (
    <Card aria-labelledby="lines">
      <CardHeader>
        <CardTitle id="lines">Lines</CardTitle>
        <p className="mr-auto text-[13px] text-muted-foreground">
          {claim.state === 'submitted' ? 'As they were sent' : 'Each line says why it is here'}
        </p>
      </CardHeader>
      <div
        aria-hidden="true"
        className={`hidden gap-3 border-b px-4 py-2 text-xs font-medium text-muted-foreground sm:grid ${columns}`}
      >
        <span />
        <span>Code</span>
        <span>Why is this line here</span>
        <span>Dx</span>
        <span>Place</span>
        <span className="text-right">Units</span>
        <span className="text-right">Charge</span>
      </div>
      {claim.lines.map((line) => (
        <details key={line.lineNumber} data-line={line.lineNumber} className="group border-b">
          <summary
            className={`grid cursor-pointer list-none grid-cols-[16px_1fr_auto] items-center gap-x-3 gap-y-0.5 px-4 py-[15px] text-[13px]/[18px] transition-colors duration-120 hover:bg-muted max-sm:py-3 ${columns} [&::-webkit-details-marker]:hidden`}
          >
            <ChevronRight
              aria-hidden="true"
              className="size-4 text-muted-foreground transition-transform group-open:rotate-90 group-open:text-primary"
            />
            <span className="whitespace-nowrap">
              <Code className="font-medium" isProposed={questioned.includes(line.code)}>
                {[line.code, ...line.modifiers].join('-')}
              </Code>
              <span aria-hidden="true" className="ml-2 text-muted-foreground sm:hidden">
                {line.pointers} · place {line.placeOfService} · {count(line.units, 'unit')}
              </span>
            </span>
            <span className="text-pretty max-sm:order-last max-sm:col-span-2 max-sm:col-start-2">
              {whyLine(line, claim)}
            </span>
            <span className="sr-only">
              , diagnosis {[...line.pointers].join(' and ')}, place {line.placeOfService}, {count(line.units, 'unit')}
            </span>
            <span aria-hidden="true" className="font-mono text-xs max-sm:hidden">
              {line.pointers}
            </span>
            <span aria-hidden="true" className="font-mono text-xs max-sm:hidden">
              {line.placeOfService}
            </span>
            <span aria-hidden="true" className="text-right tabular-nums max-sm:hidden">
              {line.units}
            </span>
            <Money cents={line.chargeCents} className="text-right" />
          </summary>
          <LineFacts line={line} claim={claim} />
        </details>
      ))}
      <div className="flex items-baseline justify-between px-4 py-3 text-[13px] text-muted-foreground sm:pl-11">
        Total{claim.lines.length > 1 ? `, ${count(claim.lines.length, 'line')}` : ''}
        <Money cents={claim.totalCents} className="text-[15px] text-foreground" />
      </div>
    </Card>
  )
}

/** What a line rests on: its facts at the left, the rules that spoke of it with their sources under them. */
function LineFacts({ line, claim }: { line: LineShown; claim: ClaimShown }) {
  const findings = findingsOfLine(line, claim.findings)
  const facts: [string, string | null][] = [
    ['Session began', line.startTime ? timeInWords(line.startTime) : null],
    ['Place of service', placeInWords(line.placeOfService)],
    ['Diagnoses', diagnosesInWords(line, claim.diagnoses)],
    ['Line number', `${claim.controlNumber}-${line.lineNumber}`],
  ]
  return (
    <div className="space-y-4 border-t bg-muted px-4 py-4 sm:pl-11">
      <dl className="grid grid-cols-[minmax(110px,auto)_1fr] justify-start gap-x-4 gap-y-1.5 text-[13px]/[18px]">
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name} className="contents">
              <dt className="text-muted-foreground">{name}</dt>
              <dd className="min-w-0 break-words">{value}</dd>
            </div>
          ),
        )}
      </dl>
      {findings.map((finding) => (
        <div key={finding.rule + finding.message} className="space-y-2.5 border-t pt-3">
          <p className="flex items-start gap-2 text-[13px]/[18px] font-medium">
            <RuleId>{finding.rule}</RuleId> {finding.message}
          </p>
          <FindingFacts finding={finding} />
        </div>
      ))}
      {findings.length === 0 ? (
        <p className="border-t pt-3 text-[13px] text-muted-foreground">
          {isAddon(line.code) ? 'No rule had more to say of it.' : 'Every check of this line passed: see Also checked.'}
        </p>
      ) : null}
    </div>
  )
}

function diagnosesInWords({ pointers }: LineShown, diagnoses: readonly string[]): string | null {
  const named = [...pointers].map((letter) => {
    const code = diagnoses['ABCDEFGHIJKL'.indexOf(letter)]
    return code ? `${letter} ${formatDiagnosis(code)}` : letter
  })
  return named.join(', ') || null
}

const places: Record<string, string> = {
  '02': 'video, away from home',
  '10': 'video, at home',
  '11': 'office',
}

function placeInWords(code: string): string {
  return places[code] ? `${code}, ${places[code]}` : code
}
