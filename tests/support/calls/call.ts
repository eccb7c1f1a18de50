import type { PracticeId, Tx } from '../../../db/client'
import type { Actor } from '../../../db/in-practice'

/** A query, called with the ids of the invented practice whatever the practice it is given. */
export type Call = (tx: Tx, practiceId: PracticeId) => Promise<unknown>
/** A workflow, likewise. */
export type Run = (actor: Actor) => Promise<unknown>
