'use client'

import { useState } from 'react'
import { FindingCard } from '@/components/billing/finding-card'
import { Button } from '@/components/ui/button'
import { AnswerDialog } from '../../_components/answer-dialog'
import { OverrideDialog } from '../../_components/override-dialog'
import type { ClaimShown } from './claim-view'

/** What was found on the claim: holds with their next step first, then what to watch, then notes. */
export function ClaimFindings({ claim }: { claim: ClaimShown }) {
  const [isOpen, setOpen] = useState(false)
  const [asked, setAsked] = useState<string | null>(null)
  const shown = claim.findings.filter((one) => one.severity !== 'info')
  const open = shown.filter((one) => one.severity === 'hold' && one.override === null && one.canOverride)
  if (claim.state === 'submitted') {
    return (
      <p className="rounded-lg border border-sent-line bg-sent-tint px-4 py-3 text-[13px]">
        This claim was sent and is frozen. A change needs a replacement claim.
      </p>
    )
  }
  return (
    <div className="space-y-3">
      {shown.map((finding) => (
        <FindingCard
          key={finding.rule + finding.message}
          finding={finding}
          isOverridden={finding.override !== null}
          actions={
            finding.severity === 'hold' && finding.override === null ? (
              <>
                {finding.rule === 'A-12' && claim.payer ? (
                  <Button size="sm" onClick={() => setAsked(String(finding.facts.code))}>
                    Answer for {claim.payer.name}
                  </Button>
                ) : null}
                {finding.canOverride ? (
                  <Button variant="outline" size="sm" onClick={() => setOpen(true)}>
                    Override with a reason
                  </Button>
                ) : null}
              </>
            ) : null
          }
        />
      ))}
      <AnswerDialog
        reason={asked ? { payerId: claim.payer?.id ?? null, payerName: claim.payer?.name ?? null, code: asked } : null}
        onClose={() => setAsked(null)}
      />
      <OverrideDialog
        claim={
          isOpen
            ? {
                id: claim.id,
                name: claim.patient.name,
                rules: [...new Set(open.map((one) => one.rule))],
                sentence: open[0]?.message ?? null,
              }
            : null
        }
        onClose={() => setOpen(false)}
      />
    </div>
  )
}
