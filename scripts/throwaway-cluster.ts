// A Postgres for one run of the tests, removed at its end. Those that a killed run left behind are removed first.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Cluster, endAbandonedPostmaster, isAlive, openCluster } from './embedded-postgres'
import { stateFolder } from './paths'
import { randomSecrets, type Secrets } from './secrets'
import { whenStopping } from './stopping'

const place = join(stateFolder, 'throwaway')

/** The folder is named for the process that uses it, so that a later run can tell whether it still does. */
export async function openThrowawayCluster(): Promise<{ cluster: Cluster; secrets: Secrets }> {
  mkdirSync(place, { recursive: true, mode: 0o711 })
  await removeAbandoned()
  const secrets = randomSecrets()
  const folder = join(place, `${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  const remove = () => rmSync(folder, { recursive: true, force: true })
  whenStopping(remove)
  const cluster = await openCluster({ folder, ownerPassword: secrets.ownerPassword, throwaway: true })
  const stop = async () => {
    await cluster.stop()
    remove()
  }
  return { cluster: { ...cluster, stop }, secrets }
}

export async function removeAbandoned() {
  if (!existsSync(place)) return
  for (const name of readdirSync(place)) {
    if (isAlive(Number(name))) continue
    const folder = join(place, name)
    await endAbandonedPostmaster(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}
