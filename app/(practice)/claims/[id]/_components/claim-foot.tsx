import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { AnswerPayer } from './answer-payer'
import type { ClaimShown } from './claim-view'
import { nextStep, openHolds } from './next-step'
import { OverrideClaim } from './override-claim'

/** The foot of a claim on hold on a phone: override it, or take its next step. */
export function ClaimFoot({ claim }: { claim: ClaimShown }) {
  const holds = openHolds(claim)
  const steps = holds.map((one) => nextStep(one, claim))
  const question = steps.find((one) => one.question !== null)?.question
  const sessionId = steps.find((one) => one.sessionId !== null)?.sessionId
  const canOverride = holds.filter((one) => one.canOverride)
  if (canOverride.length === 0 && !question && !sessionId) return null
  return (
    <section
      aria-label="Next step"
      className="fixed inset-x-0 bottom-0 z-40 flex gap-2 border-t bg-background px-4 pt-3 pb-[calc(12px+env(safe-area-inset-bottom))] md:hidden"
    >
      {canOverride.length > 0 ? (
        <OverrideClaim claim={{ id: claim.id, name: claim.patient.name, holds: canOverride }} isInFoot />
      ) : null}
      {question && claim.payer ? (
        <AnswerPayer payer={claim.payer} code={question} className="h-12 min-w-0 flex-1" />
      ) : sessionId ? (
        <Button asChild className="h-12 flex-1">
          <Link href={`/sessions/${sessionId}`}>Open the session</Link>
        </Button>
      ) : null}
    </section>
  )
}
