// One way to end: Ctrl-C, SIGTERM, the death of npm, or the end of the work all come here.
import { readFileSync } from 'node:fs'
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
  // A signal to npm ends npm alone and tells us nothing, but we then have other parents.
  const parents = parentsUpToNpm()
  setInterval(() => parentsUpToNpm() !== parents && void stop(interrupted), 300).unref()
  work().then(stop, (error) => {
    if (!stopping) tell(error)
    return stop(1)
  })
}

// npm starts us through a shell, which may outlive npm; so below npm the shell's parent counts too.
function parentsUpToNpm(): string {
  const parent = String(process.ppid)
  if (!process.env.npm_lifecycle_event) return parent
  try {
    const [, name, grandparent] = /\((.*)\) \w (\d+)/s.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? []
    return /^(ba|da|z)?sh$/.test(name ?? '') ? `${parent} ${grandparent}` : parent
  } catch {
    // Not on Linux: there we see our own parent alone.
    return parent
  }
}
