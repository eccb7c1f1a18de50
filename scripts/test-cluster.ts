// Vitest runs this once around the integration tests: a real Postgres of their own, and in it a migrated template
// from which each worker gets its database in a moment.
import type { TestProject } from 'vitest/node'
import { appAddress, ensureDatabase, withDatabase } from './database'
import { migrate } from './migrate'
import { openThrowawayCluster } from './throwaway-cluster'

export const templateName = 'cohort_template'

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to from outside
  export interface ProvidedContext {
    clusterOwnerUrl: string
    appPassword: string
  }
}

export default async function setup(project: TestProject) {
  const { cluster, secrets } = await openThrowawayCluster()
  const maintenanceUrl = cluster.ownerUrl('postgres')
  await ensureDatabase(maintenanceUrl, templateName)
  const ownerUrl = withDatabase(maintenanceUrl, templateName)
  await migrate(ownerUrl, appAddress(ownerUrl, secrets))
  project.provide('clusterOwnerUrl', maintenanceUrl)
  project.provide('appPassword', secrets.appPassword)
  return cluster.stop
}
