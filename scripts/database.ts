// The database of this copy of Cohort: the one DATABASE_URL names, else a Postgres of its own in .cohort.
import { join } from 'node:path'
import postgres from 'postgres'
import { findRunningCluster, openCluster } from './embedded-postgres'
import { stateFolder } from './paths'
import { Refusal } from './say'
import { loadSecrets, type Secrets } from './secrets'

export type Database = {
  /** For migrations and seeds: owns the tables. */
  ownerUrl: string
  /** For the application: the role app_rw, which owns nothing. */
  appUrl: string
  /** The process of our own Postgres, when this call started one. */
  processId?: number
}

/** With `orJoin`, a Postgres that `npm start` runs at this moment is used as it stands. */
export async function openDatabase({ orJoin = false } = {}): Promise<Database> {
  const given = process.env.DATABASE_URL
  if (given) {
    await refuseUnreachable(given)
    const appUrl = process.env.APP_DATABASE_URL ?? appAddress(given, loadSecrets())
    return { ownerUrl: given, appUrl }
  }

  const secrets = loadSecrets()
  const folder = join(stateFolder, 'postgres')
  const running = orJoin ? await findRunningCluster(folder, secrets.ownerPassword) : null
  const cluster = running ? null : await openCluster({ folder, ownerPassword: secrets.ownerPassword })
  const maintenanceUrl = running ?? cluster?.ownerUrl('postgres') ?? ''
  await ensureDatabase(maintenanceUrl, 'cohort')
  const ownerUrl = withDatabase(maintenanceUrl, 'cohort')
  return { ownerUrl, appUrl: appAddress(ownerUrl, secrets), processId: cluster?.processId() }
}

export function appAddress(ownerUrl: string, { appPassword }: Pick<Secrets, 'appPassword'>) {
  const url = new URL(ownerUrl)
  url.username = 'app_rw'
  url.password = appPassword
  return url.href
}

export function withDatabase(address: string, database: string) {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.href
}

/** Makes the database unless it is there; from a template, when one is named. */
export async function ensureDatabase(maintenanceUrl: string, name: string, template = 'template1') {
  const sql = postgres(maintenanceUrl, { max: 1, onnotice: () => {} })
  try {
    const [existing] = await sql`select from pg_database where datname = ${name}`
    if (!existing) await sql`create database ${sql(name)} template ${sql(template)}`
  } finally {
    await sql.end()
  }
}

async function refuseUnreachable(address: string) {
  if (!URL.canParse(address)) {
    throw new Refusal('DATABASE_URL is not an address; it should look like postgres://user:password@host:5432/cohort.')
  }
  const sql = postgres(address, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    await sql`select 1`
  } catch (error) {
    const { host } = new URL(address)
    const { message, code } = error as Error & { code?: string }
    throw new Refusal(`The Postgres of DATABASE_URL at ${host} does not let us in: ${message || code}`)
  } finally {
    await sql.end()
  }
}
