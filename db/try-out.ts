import type { Db, Tx } from './client'
import { type Actor, inPractice } from './in-practice'

// Thrown to undo what was only tried.
const undone = Symbol('undone')

/** Does something in a transaction, takes all of it back, and gives what it had found out. */
export async function tryOut<Value>(
  db: Db,
  actor: Pick<Actor, 'practiceId' | 'userId'>,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  const found: Value[] = []
  try {
    await inPractice(db, actor, async (tx) => {
      found.push(await work(tx))
      throw undone
    })
  } catch (error) {
    if (error !== undone) throw error
  }
  const [value] = found
  if (found.length === 0) throw new Error('Something was tried and nothing came of it.')
  return value as Value
}
