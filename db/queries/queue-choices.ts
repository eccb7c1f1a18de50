import { asc, eq } from 'drizzle-orm'
import type { Executor, PracticeId } from '../client'
import { groups } from '../schema/groups'
import { payers } from '../schema/payers'
import { providers } from '../schema/providers'

export type QueueChoices = Record<'payers' | 'providers' | 'groups', { id: string; name: string }[]>

/** What the queue can be narrowed to. */
export async function getQueueChoices(tx: Executor, practiceId: PracticeId): Promise<QueueChoices> {
  const [who, people, rooms] = await Promise.all([
    tx
      .select({ id: payers.id, name: payers.name })
      .from(payers)
      .where(eq(payers.practiceId, practiceId))
      .orderBy(asc(payers.name)),
    tx
      .select({ id: providers.id, firstName: providers.firstName, lastName: providers.lastName })
      .from(providers)
      .where(eq(providers.practiceId, practiceId))
      .orderBy(asc(providers.lastName)),
    tx
      .select({ id: groups.id, name: groups.name })
      .from(groups)
      .where(eq(groups.practiceId, practiceId))
      .orderBy(asc(groups.name)),
  ])
  return {
    payers: who,
    providers: people.map(({ id, firstName, lastName }) => ({ id, name: `${firstName} ${lastName}` })),
    groups: rooms,
  }
}
