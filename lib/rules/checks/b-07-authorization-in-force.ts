import { daysBetween } from '../../kernel/dates'
import { count, dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const authorizationInForce: Rule<LineSubject> = {
  id: 'B-07',
  title: 'The authorization is in force on the day',
  cites: [cite('X12CODES', 'CARC 302, 197'), cite('SEED', 'get authorization')],
  check: ({ cover, date }) => {
    if (!cover?.required || cover.missing !== 'not_in_force') return nothing
    const facts = { authorization: cover.nearestNumber, from: cover.nearestFrom, through: cover.nearestThrough, date }
    if (cover.nearestThrough !== null && cover.nearestThrough < date) {
      const late = count(daysBetween(cover.nearestThrough, date), 'day')
      return hold(
        `Authorization ${cover.nearestNumber} ended on ${dayInWords(cover.nearestThrough)}, ${late} before this session. Record the new one: this hold lifts itself.`,
        facts,
      )
    }
    const begins = cover.nearestFrom === null ? 'later' : `on ${dayInWords(cover.nearestFrom)}`
    return hold(
      `Authorization ${cover.nearestNumber} begins ${begins}, after this session. Ask the payer for an earlier date.`,
      facts,
    )
  },
}
