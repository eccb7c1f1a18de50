import { cite } from '../../policy/citations'
import { hold, nothing, warn } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const usualSessionLength: Rule<LineSubject> = {
  id: 'G-08',
  title: 'A session far from the usual length is looked at, and some payers hold a short one',
  cites: [
    cite('SEED', '45 to 60 minutes, two hours'),
    cite('https://manuals.health.mil/pages/DisplayManualHtmlFile/2021-06-25/AsOf/tp15/c7s3_11.html', 'session length'),
  ],
  check: ({ payer, room }) => {
    if (!payer || !room) return nothing
    const { minMinutes, longSessionMinutes, shortSession } = payer.settings
    const facts = { minutes: room.minutes, minMinutes, longSessionMinutes }
    if (room.minutes > longSessionMinutes) {
      return warn(
        `The session took ${room.minutes} minutes, ${payer.name}’s usual most is ${longSessionMinutes}.`,
        facts,
      )
    }
    if (room.minutes >= minMinutes) return nothing
    const sentence = `The session took ${room.minutes} minutes, ${payer.name} expects ${minMinutes} or more.`
    return shortSession === 'hold' ? hold(sentence, facts) : warn(sentence, facts)
  },
}
