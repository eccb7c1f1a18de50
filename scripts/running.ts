import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { isStopping, whenStopping } from './stopping'

export type Ended = { code: number; output: string }

const running = new Set<ChildProcess>()
let registered = false

// Each child leads its own process group, so that it can be ended with all it has started.
function launch(command: string, args: string[], options: SpawnOptions) {
  if (!registered) whenStopping(endAll)
  registered = true
  const child = spawn(command, args, { detached: true, ...options })
  running.add(child)
  child.on('exit', () => running.delete(child))
  return child
}

async function endAll() {
  await Promise.all([...running].map((child) => end(child)))
}

/** Asks the child and its children to end, and insists after `patience` milliseconds. */
export async function end(child: ChildProcess, patience = 8000) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const { pid } = child
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-pid, name)
    } catch {
      // The group ended by itself.
    }
  }
  signal('SIGTERM')
  const insist = setTimeout(() => signal('SIGKILL'), patience)
  await gone
  clearTimeout(insist)
}

/** Runs a command to its end. Its words are shown as they come, unless `quiet`; they are kept either way. */
export function run(
  command: string,
  args: string[],
  { quiet = false, ...options }: SpawnOptions & { quiet?: boolean } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    if (isStopping()) return
    const child = launch(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk
      if (!quiet) process.stdout.write(chunk)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Starts a command that stays. */
export function start(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  return launch(command, args, { stdio: 'inherit', ...options })
}
