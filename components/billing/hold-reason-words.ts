/** Why claims wait together, as the queue groups them. */
export type HoldReason = {
  reason: string
  rule: string
  payerName: string | null
  /** The add-on that a payer was not asked about. */
  code: string | null
  /** The first claim's own sentence. */
  sentence: string
}

/** Why these claims wait and what lifts it, for the head of a group of the queue. */
export function holdReasonWords({ reason, rule, payerName, code, sentence }: HoldReason): ReasonWords {
  if (rule === 'A-12')
    return {
      title: `${payerName ?? 'The payer'} has not been asked about ${code ?? 'an add-on'}`,
      next: 'Answer once and all follow',
      who: 'You',
    }
  if (reason === 'authorization')
    return {
      title: 'Authorization ended, used up or missing',
      next: 'Record the new one: the hold lifts itself',
      who: 'Admin',
    }
  const known = words[rule]
  return known ?? { title: sentence, next: 'Open one to see what lifts it', who: 'You' }
}

type ReasonWords = {
  title: string
  next: string
  /** Who has the next step. */
  who: string
}

const words: Record<string, ReasonWords> = {
  'G-05': {
    title: 'The group was larger than the payer’s limit',
    next: 'Check the payer’s limit: some allow 12',
    who: 'You',
  },
  'G-06': { title: 'Too few people came for this payer', next: 'Check the payer’s smallest group', who: 'You' },
  'G-12': { title: 'The note is not signed', next: 'The clinician signs it', who: 'Clinician' },
  'T-06': {
    title: 'By telephone without the reason',
    next: 'The clinician writes why there was no video',
    who: 'Clinician',
  },
  'A-09': { title: 'A series meets outside the posted hours', next: 'Post these hours', who: 'You' },
  'A-11': { title: 'Outside posted hours without a reason', next: 'Write the reason down', who: 'Clinician' },
  'L-03': { title: 'The plan’s visit limit is reached', next: 'Tell the patient before the next one', who: 'Admin' },
  'E-21': { title: 'No coverage on the day', next: 'Check the coverage’s dates', who: 'Admin' },
  'E-30': { title: 'Sent before', next: 'Check that this is no duplicate', who: 'You' },
  'E-34': { title: 'A code has no fee', next: 'Enter the fee', who: 'You' },
}
