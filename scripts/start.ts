// `npm start`: a database, its schema, an invented practice, a build and a server, each only if it is not there yet.
import { build, isBuilt } from './build'
import { openDatabase } from './database'
import { seedIfEmpty } from './demo'
import { migrate } from './migrate'
import { isPortFree } from './ports'
import { Refusal, say, step } from './say'
import { loadSecrets } from './secrets'
import { addressOf, serve } from './serve'
import { isStopping, main, whenStopping } from './stopping'

main(async () => {
  const host = process.env.HOST || '127.0.0.1'
  const port = portFromEnvironment()
  if (!(await isPortFree(port, host))) {
    throw new Refusal(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`)
  }

  const { nextauthSecret } = loadSecrets()
  const database = await step('Opening the database', () => openDatabase())
  await step('Bringing its schema up to date', () => migrate(database.ownerUrl, database.appUrl))
  const isNew = await step('Looking for a practice, else making an invented one', () => seedIfEmpty(database.ownerUrl))
  if (!isBuilt()) await step('Building the application (half a minute)', build)
  const server = await step('Starting the server', () => serve({ host, port, nextauthSecret, ...database }))

  whenStopping(() => say('\nStopping ...'))
  const { demoSignIns } = await import('../db/seed/demo-sign-ins')
  say(`\nCohort is at ${addressOf(host, port)}\n`)
  say(isNew ? 'It holds an invented practice. Sign in as:' : 'The sign-ins of the invented practice, if it is there:')
  for (const { role, email, password } of demoSignIns) say(`  ${role.padEnd(12)} ${email.padEnd(32)} ${password}`)
  say('\nCtrl-C stops it.')

  const code = await new Promise<number | null>((resolve) => server.once('exit', resolve))
  if (isStopping()) return 0
  throw new Refusal(`The server ended unexpectedly (code ${code}). Run npm start again.`)
}, 0)

function portFromEnvironment() {
  const given = process.env.PORT || '3000'
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Refusal(`PORT is ${JSON.stringify(given)}; it should be a number from 1 to 65535.`)
}
