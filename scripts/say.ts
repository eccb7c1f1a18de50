// Words to the person at the terminal.

/** Something the person can put right: shown as one sentence, without a stack. */
export class Refusal extends Error {}

export function say(sentence: string) {
  process.stdout.write(`${sentence}\n`)
}

/** Says what is being done, does it, and says how long it took. */
export async function step<T>(sentence: string, work: () => Promise<T>): Promise<T> {
  process.stdout.write(`${sentence} ...`)
  const began = performance.now()
  try {
    const value = await work()
    say(` ${((performance.now() - began) / 1000).toFixed(1)} s`)
    return value
  } catch (error) {
    say(' failed')
    throw error
  }
}

export function tell(error: unknown) {
  if (error instanceof Refusal) process.stderr.write(`${error.message}\n`)
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
}
