// Postgres refuses to run as root. As root we run it as `postgres`, else as `nobody`, which every system has; no
// account is ever made. Everyone else runs it as themselves.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, statSync } from 'node:fs'
import { Refusal } from './say'

export type Account = { uid: number; gid: number } | null

export function accountFor(folder: string): Account {
  if (process.getuid?.() !== 0) return null
  // A cluster made earlier stays with whoever owns it.
  if (existsSync(folder)) {
    const { uid, gid } = statSync(folder)
    if (uid !== 0) return { uid, gid }
  }
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)]
    if (uid && gid) return { uid, gid }
  }
  throw new Refusal(
    'Postgres does not run as root, and there is neither a `postgres` nor a `nobody` account to run it.',
  )
}

function idOf(flag: string, name: string): number {
  const { stdout, status } = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : 0
}

export function give(path: string, account: Account) {
  if (account) chownSync(path, account.uid, account.gid)
}
