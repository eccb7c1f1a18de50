import type { ChildProcess } from 'node:child_process'
import { build, isBuilt } from './build'
import { appAddress, ensureDatabase, withDatabase } from './database'
import { seedIfEmpty } from './demo'
import { migrate } from './migrate'
import { serve } from './serve'
import { openThrowawayCluster } from './throwaway-cluster'

type TestServerOptions = {
  isEmpty?: boolean
  /** Told the owner's address of its database, for who has to break something in it. */
  onDatabase?: (ownerUrl: string) => void
}

/** The built server over a database of its own, with the invented practice or empty, until this process ends. */
export async function openTestServer(port: number, options: TestServerOptions = {}): Promise<ChildProcess> {
  if (!isBuilt()) await build()
  const { cluster, secrets } = await openThrowawayCluster()
  await ensureDatabase(cluster.ownerUrl('postgres'), 'cohort')
  const ownerUrl = withDatabase(cluster.ownerUrl('postgres'), 'cohort')
  const appUrl = appAddress(ownerUrl, secrets)
  await migrate(ownerUrl, appUrl)
  if (!options.isEmpty) await seedIfEmpty(ownerUrl)
  options.onDatabase?.(ownerUrl)
  return serve({
    host: '127.0.0.1',
    port,
    appUrl,
    nextauthSecret: secrets.nextauthSecret,
    processId: cluster.processId(),
  })
}
