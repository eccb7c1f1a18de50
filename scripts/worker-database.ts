// Runs in each integration test file: gives its worker a database, and says where it is as the application is told.
import { inject } from 'vitest'
import { appAddress, ensureDatabase, withDatabase } from './database'
import { templateName } from './test-cluster'

const maintenanceUrl = inject('clusterOwnerUrl')
const name = `worker_${process.env.VITEST_POOL_ID ?? 1}`

await ensureDatabase(maintenanceUrl, name, templateName)

const ownerUrl = withDatabase(maintenanceUrl, name)
process.env.DATABASE_URL = ownerUrl
process.env.APP_DATABASE_URL = appAddress(ownerUrl, { appPassword: inject('appPassword') })
process.env.NEXTAUTH_SECRET = 'a secret that is only ever used by the tests'
process.env.NEXTAUTH_URL = 'http://127.0.0.1:3000'
