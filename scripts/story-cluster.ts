// Playwright runs this once around the stories: the built application, and a real Postgres with two databases to copy, one
// with the invented practice and one that is empty. Each file of stories is told over a copy of its own.
import { build, isBuilt } from './build'
import { appAddress, ensureDatabase, withDatabase } from './database'
import { seedIfEmpty } from './demo'
import { migrate } from './migrate'
import { openThrowawayCluster } from './throwaway-cluster'

export type Practice = 'demo' | 'empty'

export const templateOf = (practice: Practice) => `cohort_${practice}`

export default async function setup() {
  if (!isBuilt()) await build()
  const { cluster, secrets } = await openThrowawayCluster()
  const maintenanceUrl = cluster.ownerUrl('postgres')
  await ensureDatabase(maintenanceUrl, templateOf('empty'))
  const emptyUrl = withDatabase(maintenanceUrl, templateOf('empty'))
  await migrate(emptyUrl, appAddress(emptyUrl, secrets))
  await ensureDatabase(maintenanceUrl, templateOf('demo'), templateOf('empty'))
  await seedIfEmpty(withDatabase(maintenanceUrl, templateOf('demo')))
  // The workers inherit this.
  process.env.COHORT_STORY_CLUSTER = JSON.stringify({ maintenanceUrl, secrets })
  return cluster.stop
}
