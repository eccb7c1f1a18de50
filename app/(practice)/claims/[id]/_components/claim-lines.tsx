import { ChevronRight } from 'lucide-react'
import { Code } from '@/components/billing/code'
import { FindingFacts } from '@/components/billing/finding-facts'
import { Money } from '@/components/billing/money'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { timeInWords } from '@/lib/kernel/words'
import type { ClaimShown, LineShown } from './claim-view'
import { findingsOfLine, whyLine } from './why-line'

/** The lines of a claim, each with why it is here; a line opens to what it rests on. */
export function ClaimLines({ claim }: { claim: ClaimShown }) {
  return (
    <Card aria-labelledby="lines">
      <CardHeader>
        <CardTitle id="lines">Lines</CardTitle>
        <p className="mr-auto text-[13px] text-muted-foreground">Each line says why it is here</p>
      </CardHeader>
      <div className="hidden grid-cols-[24px_110px_1fr_48px_48px_48px_84px] gap-2 border-b px-4 py-2 text-xs font-medium text-muted-foreground sm:grid">
        <span />
        <span>Code</span>
        <span>Why is this line here</span>
        <span>Dx</span>
        <span>Place</span>
        <span className="text-right">Units</span>
        <span className="text-right">Charge</span>
      </div>
      {claim.lines.map((line) => (
        <details key={line.lineNumber} className="group border-b">
          <summary className="grid cursor-pointer list-none grid-cols-[24px_1fr_auto] items-center gap-2 px-4 py-3.5 text-[13px] hover:bg-muted sm:grid-cols-[24px_110px_1fr_48px_48px_48px_84px] [&::-webkit-details-marker]:hidden">
            <ChevronRight
              aria-hidden="true"
              className="size-4 text-muted-foreground transition-transform group-open:rotate-90"
            />
            <Code className="font-medium">{[line.code, ...line.modifiers].join('-')}</Code>
            <span className="text-pretty max-sm:order-last max-sm:col-span-2 max-sm:col-start-2">
              {whyLine(line, claim)}
            </span>
            <span className="font-mono text-xs max-sm:hidden">{line.pointers}</span>
            <span className="font-mono text-xs max-sm:hidden">{line.placeOfService}</span>
            <span className="text-right tabular-nums max-sm:hidden">{line.units}</span>
            <Money cents={line.chargeCents} className="text-right" />
          </summary>
          <LineFacts line={line} claim={claim} />
        </details>
      ))}
      <div className="flex justify-between px-4 py-3 pl-12 text-[13px] text-muted-foreground">
        Total
        <Money cents={claim.totalCents} className="text-foreground" />
      </div>
    </Card>
  )
}

function LineFacts({ line, claim }: { line: LineShown; claim: ClaimShown }) {
  const facts: [string, string][] = [
    ['Session began', line.startTime ? timeInWords(line.startTime) : 'not known'],
    ['Place of service', line.placeOfService],
    [
      'Diagnoses',
      [...line.pointers]
        .map((letter) => `${letter} ${claim.diagnoses['ABCDEFGHIJKL'.indexOf(letter)] ?? ''}`)
        .join(', '),
    ],
    ['Units', String(line.units)],
    ['Line number at the payer', `${claim.controlNumber}-${line.lineNumber}`],
  ]
  return (
    <div className="space-y-4 border-t bg-muted px-4 py-4 sm:pl-12">
      <dl className="grid grid-cols-[minmax(120px,auto)_1fr] gap-x-4 gap-y-1.5 text-[13px]/[18px]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted-foreground">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {findingsOfLine(line, claim.findings).map((finding) => (
        <div key={finding.rule + finding.message} className="space-y-2 border-t pt-3">
          <p className="text-[13px] font-medium">
            {finding.message}{' '}
            <span className="font-mono text-[11px] font-normal text-muted-foreground">{finding.rule}</span>
          </p>
          <FindingFacts finding={finding} />
        </div>
      ))}
    </div>
  )
}
