// A real Postgres in a folder: made when absent, started, watched, stopped. Its programs are called directly.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { freePort } from './ports'
import { type Account, accountFor, give } from './postgres-account'
import { findBinaries, postgresEnvironment } from './postgres-binaries'
import { Refusal } from './say'
import { whenStopping } from './stopping'

export type Cluster = {
  /** The owner's address of a database in the cluster. */
  ownerUrl: (database: string) => string
  processId: () => number
  stop: () => Promise<void>
}

type Options = {
  folder: string
  ownerPassword: string
  /** For tests: nothing has to survive a power cut. */
  throwaway?: boolean
}

const owner = 'cohort_owner'
// Held for as long as a start is in charge of the cluster; the number is arbitrary, and ours.
const inChargeLock = 620_411_001

export async function openCluster({ folder, ownerPassword, throwaway = false }: Options): Promise<Cluster> {
  const account = accountFor(join(folder, 'data'))
  const bin = join(findBinaries(account), 'bin')
  if (!existsSync(join(folder, 'data'))) createCluster(bin, folder, ownerPassword, throwaway, account)
  await endStalePostmaster(folder, ownerPassword)

  const port = await freePort()
  const ownerUrl = (database: string) => addressOf(port, ownerPassword, database)
  let stopping = false
  let server = await launch(bin, folder, port, ownerUrl('postgres'), throwaway, account)
  let keeper = await takeCharge(ownerUrl('postgres'))

  // The application finds Postgres again by itself, so a killed one is started anew at the same port.
  const restart = async () => {
    if (stopping) return
    await keeper.end({ timeout: 0 }).catch(() => {})
    server = await launch(bin, folder, port, ownerUrl('postgres'), throwaway, account)
    server.once('exit', onExit)
    keeper = await takeCharge(ownerUrl('postgres'))
  }
  const onExit = () => void restart().catch((error) => process.stderr.write(`${error.message}\n`))
  server.once('exit', onExit)

  const stop = async () => {
    stopping = true
    await keeper.end({ timeout: 1 }).catch(() => {})
    if (server.pid && server.exitCode === null && server.signalCode === null) await shutDown(folder, server.pid)
  }
  whenStopping(stop)
  return { ownerUrl, processId: () => server.pid ?? 0, stop }
}

/** The owner's address of the cluster that runs in this folder, or null when none does. */
export async function findRunningCluster(folder: string, ownerPassword: string): Promise<string | null> {
  const held = readLockFile(folder)
  if (!held || !isAlive(held.processId)) return null
  const address = addressOf(held.port, ownerPassword, 'postgres')
  return (await answers(address)) ? address : null
}

function addressOf(port: number, password: string, database: string) {
  return `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`
}

function createCluster(bin: string, folder: string, password: string, throwaway: boolean, account: Account) {
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  // Made beside its place and moved there, so that a half-made cluster is never taken for one.
  const unfinished = join(folder, 'data-unfinished')
  const passwordFile = join(folder, 'password')
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  for (const path of [unfinished, passwordFile]) give(path, account)

  const here = dataPath(unfinished, account)
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      ...['-D', here, '--pwfile', `${here}/../password`, '--username', owner, '--auth', 'scram-sha-256'],
      ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'icu', '--icu-locale', 'en'],
      ...['--no-instructions', ...(throwaway ? ['--no-sync'] : [])],
    ],
    { cwd: unfinished, env: postgresEnvironment, encoding: 'utf8', ...account },
  )
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new Refusal(`Postgres could not make its data folder: ${(made.error?.message ?? made.stderr).trim()}`)
  }
  renameSync(unfinished, join(folder, 'data'))
}

/**
 * As root the data may lie below a folder that Postgres's account may not enter. A process can always reach the folder
 * it stands in, and Postgres never leaves its data folder, so there it is told to use that one.
 */
function dataPath(data: string, account: Account) {
  return account && existsSync('/proc/self/cwd') ? '/proc/self/cwd' : data
}

async function launch(
  bin: string,
  folder: string,
  port: number,
  address: string,
  throwaway: boolean,
  account: Account,
): Promise<ChildProcess> {
  const data = join(folder, 'data')
  const logPath = join(folder, 'postgres.log')
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...(throwaway ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ]
  // After a kill the old server's last processes may linger for a moment, and Postgres waits for them to go.
  for (let attempt = 1; ; attempt++) {
    const log = openSync(logPath, 'w', 0o600)
    const server = spawn(
      join(bin, 'postgres'),
      ['-D', dataPath(data, account), ...settings.flatMap((each) => ['-c', each])],
      { cwd: data, env: postgresEnvironment, stdio: ['ignore', log, log], detached: true, ...account },
    )
    closeSync(log)
    while (server.exitCode === null && server.signalCode === null) {
      if (await answers(address)) return server
      await wait(40)
    }
    const words = readFileSync(logPath, 'utf8')
    if (attempt === 20 || !/shared memory|lock file/.test(words)) {
      const why = /FATAL: {2}(.*)/.exec(words)?.[1] ?? 'it gave no reason'
      throw new Refusal(`Postgres did not start: ${why} (its words are in ${logPath}).`)
    }
    await wait(250)
  }
}

async function answers(address: string): Promise<boolean> {
  const sql = postgres(address, { max: 1, connect_timeout: 3, onnotice: () => {} })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** The connection whose lock says that a start is in charge; when we are killed, Postgres frees it by itself. */
async function takeCharge(address: string) {
  const keeper = postgres(address, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => {},
    onclose: () => {},
  })
  const [row] = await keeper`select pg_try_advisory_lock(${inChargeLock}) as taken`
  if (!row?.taken) {
    await keeper.end()
    throw new Refusal('Cohort is already running from this folder. Stop that one first.')
  }
  return keeper
}

/** A Postgres left by a start that was killed is stopped; one that a start is in charge of is left alone. */
async function endStalePostmaster(folder: string, password: string) {
  const held = readLockFile(folder)
  if (!held || !isAlive(held.processId)) return
  const address = addressOf(held.port, password, 'postgres')
  for (let attempt = 0; attempt < 20; attempt++) {
    if (await answers(address)) {
      await (await takeCharge(address)).end()
      return shutDown(folder, held.processId)
    }
    if (!isAlive(held.processId) || !isPostgres(held.processId)) break
    await wait(250)
  }
  if (isAlive(held.processId) && isPostgres(held.processId)) {
    throw new Refusal(
      `Process ${held.processId}, a Postgres, holds ${folder} and does not answer. End it and try again.`,
    )
  }
  // The number now belongs to some other program.
  rmSync(join(folder, 'data/postmaster.pid'), { force: true })
}

/** For a cluster that nobody will open again, so that its password is not needed. */
export async function endAbandonedPostmaster(folder: string) {
  const held = readLockFile(folder)
  if (held && isAlive(held.processId) && isPostgres(held.processId)) await shutDown(folder, held.processId)
}

function readLockFile(folder: string): { processId: number; port: number } | null {
  const path = join(folder, 'data/postmaster.pid')
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').split('\n')
  return { processId: Number(lines[0]), port: Number(lines[3]) }
}

function isPostgres(processId: number): boolean {
  return spawnSync('ps', ['-p', String(processId), '-o', 'comm='], { encoding: 'utf8' }).stdout?.includes('postgres')
}

export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A fast shutdown: open transactions are rolled back, everything else is on disk. */
async function shutDown(folder: string, processId: number) {
  process.kill(processId, 'SIGINT')
  // The lock file goes last. The process may stay in the table, when nobody collects the dead.
  for (let waited = 0; isAlive(processId) && existsSync(join(folder, 'data/postmaster.pid')); waited += 20) {
    if (waited === 20_000) process.kill(processId, 'SIGQUIT')
    await wait(20)
  }
}
