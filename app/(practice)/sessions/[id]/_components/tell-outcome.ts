import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import type { Facts, Finding } from '@/lib/rules/finding'
import type { RowOutcome } from './board-types'

export type Told = {
  /** Said in ink, before the sentence: '4 of 12'. */
  lead?: string
  sentence: string
  /** An id that stands in its own face after the sentence. */
  id?: string
  tone: 'plain' | 'hold' | 'warn'
}

/** The one line of a row: what holds it, else what to watch, else what is left of the authorization, else a note. */
export function tellOutcome({ outcome, findings, authorization, sentence }: RowOutcome, today: IsoDate): Told {
  const hold = findings.find((one) => one.severity === 'hold' && !one.isOverridden)
  if (hold) return { sentence: short(hold, today), tone: 'hold' }
  if (outcome === 'not_billed') return { sentence: absent(sentence ?? ''), tone: 'plain' }
  if (authorization && findings.some((one) => one.rule === 'B-05' || one.rule === 'B-06')) {
    const nearing = findings.find((one) => one.rule === 'B-06')
    if (nearing && authorization.left > 2) return { sentence: short(nearing, today), tone: 'warn' }
    const lead = `${authorization.left} of ${authorization.approved}`
    return { lead, sentence: 'left, ask for the renewal', id: authorization.number, tone: 'warn' }
  }
  const warning = findings.find((one) => one.severity === 'warn')
  if (warning) return { sentence: short(warning, today), tone: 'warn' }
  // That an add-on fell away is worth the line; that one was added shows in the codes.
  const note = findings.find(
    (one) => one.severity === 'info' && one.rule.startsWith('A-') && one.message.startsWith('No'),
  )
  if (authorization) {
    const lead = `${authorization.left} of ${authorization.approved}`
    const isNearlyOut = authorization.left <= 2
    return { lead, sentence: 'left after this', id: authorization.number, tone: isNearlyOut ? 'warn' : 'plain' }
  }
  return { sentence: note ? short(note, today) : 'No authorization needed', tone: 'plain' }
}

const text = (facts: Facts, name: string) => String(facts[name] ?? '')

/** The finding in the few words a row has; the whole of it stands under "Why?". */
function short({ rule, message, facts }: Finding, today: IsoDate): string {
  const known = shortWords[rule]?.(facts, today)
  return known ?? firstSentence(message)
}

const shortWords: Readonly<Record<string, (facts: Facts, today: IsoDate) => string | null>> = {
  'A-03': () => 'No evening add-on: it is for the office',
  'A-12': (facts) =>
    facts.addonPolicy === 'suppress' ? `No ${text(facts, 'code')}: this payer does not pay it` : null,
  'B-01': (facts) => `No authorization for ${text(facts, 'code')}: request one`,
  'B-03': (facts) => (facts.unitsLeft === 0 ? `All of ${text(facts, 'authorization')} is used: ask for more` : null),
  'B-06': (facts, today) => `Its authorization ends ${shortDay(text(facts, 'through'), today)}`,
  'B-07': (facts, today) =>
    facts.through && text(facts, 'through') < text(facts, 'date')
      ? `Authorization ${text(facts, 'authorization')} ended ${shortDay(text(facts, 'through'), today)}`
      : null,
  'G-05': (facts) => `${text(facts, 'present')} came, the limit is ${text(facts, 'limit')}`,
  'G-12': () => 'The note is not signed',
  'T-06': (facts) => (facts.audioOnlyReason === null ? 'Say why there was no video' : null),
}

function shortDay(date: string, today: IsoDate): string {
  const words = dayInWords(date as IsoDate)
  return date.slice(0, 4) === today.slice(0, 4) ? words.replace(/, \d{4}$/, '') : words
}

/** What is wrong; what lifts it stands under "Why?". A row's line ends without a full stop. */
function firstSentence(message: string): string {
  return (/^.*?(?=\. |\.$)/.exec(message)?.[0] ?? message).replace(/ \(status .*\)$/, '')
}

/** Of a missed session what the patient owes: that they did not come stands in the row already. */
function absent(sentence: string): string {
  const owed = /The patient owes (\$[\d.,]*\d)/.exec(sentence)?.[1]
  if (owed) return `The patient owes ${owed}`
  if (sentence.includes('No fee either')) return 'And no fee: this payer allows none'
  const said = sentence.replace(/^No claim: /, '').replace(/\.$/, '')
  return said.charAt(0).toUpperCase() + said.slice(1)
}
