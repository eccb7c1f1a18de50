'use client'

import { useEffect } from 'react'
import { ClaimChanges } from '@/components/billing/claim-changes'
import { troubleInWords, useLatestAnswer } from '@/components/form/use-latest-answer'
import type { ClaimEffectAnswer } from './claim-effect-answer'

type ClaimEffectProps = {
  ask: (form: FormData) => Promise<ClaimEffectAnswer>
  /** What the form holds now; null: nothing has been typed, and nothing is asked. */
  fields: FormData | null
}

/** Which claims a form would change. */
export function ClaimEffect({ ask, fields }: ClaimEffectProps) {
  const { answer, isWaiting, trouble, put } = useLatestAnswer(ask)
  useEffect(() => put(fields), [put, fields])
  if (fields === null) return null
  const isUnread = answer?.status === 'unread' && !isWaiting
  return (
    <ClaimChanges
      preview={answer?.status === 'told' ? answer.preview : null}
      isStale={isWaiting}
      problem={trouble ? troubleInWords(trouble) : isUnread ? 'Not worked out yet: a field is not complete.' : null}
    />
  )
}
