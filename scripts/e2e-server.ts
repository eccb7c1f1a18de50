// The built server over a fresh database with the invented practice, for the browser tests. Playwright starts it.
import { build, isBuilt } from './build'
import { appAddress, ensureDatabase, withDatabase } from './database'
import { seedIfEmpty } from './demo'
import { migrate } from './migrate'
import { Refusal } from './say'
import { serve } from './serve'
import { main } from './stopping'
import { openThrowawayCluster } from './throwaway-cluster'

main(async () => {
  if (!isBuilt()) await build()
  const { cluster, secrets } = await openThrowawayCluster()
  await ensureDatabase(cluster.ownerUrl('postgres'), 'cohort')
  const ownerUrl = withDatabase(cluster.ownerUrl('postgres'), 'cohort')
  const appUrl = appAddress(ownerUrl, secrets)
  await migrate(ownerUrl, appUrl)
  await seedIfEmpty(ownerUrl)
  const server = await serve({
    host: '127.0.0.1',
    port: Number(process.env.COHORT_E2E_PORT),
    appUrl,
    nextauthSecret: secrets.nextauthSecret,
    processId: cluster.processId(),
  })
  const code = await new Promise<number | null>((resolve) => server.once('exit', resolve))
  throw new Refusal(`The server ended while it was tested (code ${code}).`)
}, 0)
