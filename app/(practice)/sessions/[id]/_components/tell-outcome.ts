import type { RowOutcome } from './board-types'

export type Told = { sentence: string; tone: 'plain' | 'hold' | 'warn' }

/** The one sentence of a row: what holds it, else what to watch, else what is left of the authorization, else a note. */
export function tellOutcome(outcome: RowOutcome): Told {
  const { findings, authorization, sentence } = outcome
  const hold = findings.find((one) => one.severity === 'hold' && !one.isOverridden)
  if (hold) return { sentence: firstSentence(hold.message), tone: 'hold' }
  if (outcome.outcome === 'not_billed') return { sentence: sentence ?? '', tone: 'plain' }
  const warning = findings.find((one) => one.severity === 'warn')
  if (warning) return { sentence: firstSentence(warning.message), tone: 'warn' }
  if (authorization) {
    const left = `${authorization.left} of ${authorization.approved} left after this, ${authorization.number}.`
    return { sentence: left, tone: authorization.left <= 2 ? 'warn' : 'plain' }
  }
  // Why an add-on fell away is worth a line; that one was added shows in the codes.
  const note = findings.find(
    (one) => one.severity === 'info' && one.rule.startsWith('A-') && one.message.startsWith('No'),
  )
  return { sentence: note?.message ?? 'No authorization needed.', tone: 'plain' }
}

/** What is wrong; what lifts it stands under "Why?". */
function firstSentence(message: string): string {
  return /^.*?[.:](?= |$)/.exec(message)?.[0].replace(/:$/, '.') ?? message
}
