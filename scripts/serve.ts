import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { serverPath } from './build'
import { root } from './paths'
import { start } from './running'
import { Refusal } from './say'

type Options = {
  host: string
  port: number
  appUrl: string
  nextauthSecret: string
  /** Our Postgres, which must not outlive us when we are killed. */
  processId?: number
}

/** What the application is told by its environment. It never learns the owner's address of the database. */
export function appEnvironment({ host, port, appUrl, nextauthSecret }: Options): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...inherited } = process.env
  return {
    ...inherited,
    PORT: String(port),
    HOSTNAME: host,
    APP_DATABASE_URL: appUrl,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? nextauthSecret,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? addressOf(host, port),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

export function addressOf(host: string, port: number) {
  return `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`
}

/** Starts the built server and waits until it answers. */
export async function serve(options: Options): Promise<ChildProcess> {
  const guard = pathToFileURL(join(root, 'scripts/exit-with-parent.mjs')).href
  const server = start(process.execPath, ['--import', guard, serverPath], {
    env: {
      ...appEnvironment(options),
      NODE_ENV: 'production',
      COHORT_POSTGRES_PROCESS: String(options.processId ?? ''),
    },
    // Its address is printed by us; what it has to complain about is shown.
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = addressOf(options.host, options.port)
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (server.exitCode !== null) throw new Refusal('The server ended before it could answer; the reason is above.')
    if (await answers(address)) return server
    await wait(50)
  }
  throw new Refusal('The server did not answer within half a minute.')
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000) })
    return true
  } catch {
    return false
  }
}
