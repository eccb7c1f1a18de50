import { Send } from 'lucide-react'
import Link from 'next/link'
import { FindingCard } from '@/components/billing/finding-card'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { AnswerPayer } from './answer-payer'
import type { ClaimShown, FindingShown } from './claim-view'
import { nextStep } from './next-step'

/** What was found on the claim: holds with their next step first, then what was overridden, then what to watch. */
export function ClaimFindings({ claim }: { claim: ClaimShown }) {
  const isSent = claim.state === 'submitted'
  const order = (one: FindingShown) => (one.severity === 'warn' ? 2 : one.override === null ? 0 : 1)
  const shown = claim.findings
    .filter((one) => one.severity !== 'info' && (!isSent || one.override !== null))
    .toSorted((a, b) => order(a) - order(b))
  if (shown.length === 0 && !isSent) return null
  return (
    <div className="grid gap-3" data-findings>
      {isSent ? (
        <Notice tone="sent" icon={Send}>
          This claim was sent and is frozen. A change needs a replacement claim.
        </Notice>
      ) : null}
      {shown.map((finding) => (
        <FindingCard
          key={finding.rule + finding.message}
          finding={finding}
          isOverridden={finding.override !== null}
          actions={<NextStep finding={finding} claim={claim} />}
        />
      ))}
    </div>
  )
}

function NextStep({ finding, claim }: { finding: FindingShown; claim: ClaimShown }) {
  if (finding.override) return <span className="text-[13px]">By {finding.override.by}; the history has the reason</span>
  if (finding.severity !== 'hold') return null
  const { question, sessionId, who } = nextStep(finding, claim)
  return (
    <>
      {question && claim.payer ? (
        <AnswerPayer payer={claim.payer} code={question} size="sm" className="max-md:hidden" />
      ) : null}
      {sessionId ? (
        <Button asChild size="sm" variant="outline">
          <Link href={`/sessions/${sessionId}`} data-next-step>
            Open the session
          </Link>
        </Button>
      ) : null}
      {who ? <span className="text-[13px]">{who} has it</span> : null}
    </>
  )
}
