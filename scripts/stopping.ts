// One way to end: Ctrl-C, SIGTERM, the death of npm, or the end of the work all come here.
import { tell } from './say'

type Undo = () => Promise<unknown> | unknown

const undos: Undo[] = []
let stopping = false

/** What is registered last is undone first, and before the process ends. */
export function whenStopping(undo: Undo) {
  undos.push(undo)
}

export function isStopping() {
  return stopping
}

export async function stop(code: number): Promise<never> {
  if (stopping) return new Promise<never>(() => {})
  stopping = true
  for (const undo of undos.reverse()) {
    try {
      await undo()
    } catch (error) {
      tell(error)
    }
  }
  process.exit(code)
}

/** Runs a whole script. `interrupted` is the exit code when someone else ends it. */
export function main(work: () => Promise<number>, interrupted = 130) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(interrupted))
  // The terminal may be gone before we are; that must not keep us from stopping what we started.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  // SIGTERM to npm ends npm alone and tells us nothing, but we then have another parent.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void stop(interrupted), 300).unref()
  work().then(stop, (error) => {
    if (!stopping) tell(error)
    return stop(1)
  })
}
