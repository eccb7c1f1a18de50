import type { RowOutcome } from './board-types'

export type Told = { sentence: string; tone: 'plain' | 'hold' | 'warn' }

/** The one sentence of a row: what holds it, else what to watch, else what is left of the authorization, else a note. */
export function tellOutcome(outcome: RowOutcome): Told {
  const { findings, authorization, sentence } = outcome
  const hold = findings.find((one) => one.severity === 'hold' && !one.isOverridden)
  if (hold) return { sentence: hold.message, tone: 'hold' }
  if (outcome.outcome === 'not_billed') return { sentence: sentence ?? '', tone: 'plain' }
  const warning = findings.find((one) => one.severity === 'warn')
  if (warning) return { sentence: warning.message, tone: 'warn' }
  if (authorization) {
    const left = `${authorization.left} of ${authorization.approved} left after this, ${authorization.number}.`
    return { sentence: left, tone: authorization.left <= 2 ? 'warn' : 'plain' }
  }
  // Why an add-on fell away is worth a line; that one was added shows in the codes.
  const note = findings.find(
    (one) => one.severity === 'info' && one.rule.startsWith('A-') && one.message.startsWith('No'),
  )
  return {
    sentence: note?.message ?? findings.find((one) => one.rule === 'A-05')?.message ?? 'No authorization needed.',
    tone: 'plain',
  }
}
