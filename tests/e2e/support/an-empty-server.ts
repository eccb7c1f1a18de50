import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../../../scripts/ports'

export type EmptyServer = { address: string; stop: () => Promise<void> }

/** The built server over an empty database of its own: for a story that makes a practice nobody else should find. */
export async function anEmptyServer(): Promise<EmptyServer> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/e2e-server.ts', '--empty'], {
    env: { ...process.env, COHORT_E2E_EMPTY_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 240; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The empty server ended with code ${server.exitCode}.`)
    if ((await fetch(`${address}/sign-in`).catch(() => null))?.ok) return { address, stop: () => stop(server) }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  await stop(server)
  throw new Error('The empty server did not answer.')
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}
