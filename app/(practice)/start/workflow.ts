import type { Db } from '@/db/client'
import { type FirstHourStep, firstHourSteps } from '@/db/first-hour-steps'
import { type Actor, inPractice } from '@/db/in-practice'
import { getFirstHour } from '@/db/queries/first-hour'

/** The steps of the first hour, as far as the records have come. */
export function readFirstHour(db: Db, actor: Actor): Promise<FirstHourStep[]> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    return firstHourSteps(await getFirstHour(tx, practiceId, today), today)
  })
}
