// `npm start`: a database, its schema, an invented practice, a build and a server, each only if it is not there yet.
// `npm start -- --empty`: the same without the invented practice, for a practice of one's own.
import { parseArgs } from 'node:util'
import { build, isBuilt } from './build'
import { openDatabase } from './database'
import { holdsUsers, seedIfEmpty } from './demo'
import { migrate } from './migrate'
import { isPortFree } from './ports'
import { Refusal, say, step } from './say'
import { loadSecrets } from './secrets'
import { addressOf, serve } from './serve'
import { isStopping, main, whenStopping } from './stopping'

main(async () => {
  const { isEmpty } = optionsGiven()
  const host = process.env.HOST || '127.0.0.1'
  const port = portFromEnvironment()
  if (!(await isPortFree(port, host))) {
    throw new Refusal(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`)
  }

  const { nextauthSecret } = loadSecrets()
  const database = await step('Opening the database', () => openDatabase())
  await step('Bringing its schema up to date', () => migrate(database.ownerUrl, database.appUrl))
  const held = isEmpty
    ? await step('Looking for a practice', () => practiceHeld(database.ownerUrl))
    : await step('Looking for a practice, else making an invented one', () => practiceMade(database.ownerUrl))
  if (!isBuilt()) await step('Building the application (half a minute)', build)
  const server = await step('Starting the server', () => serve({ host, port, nextauthSecret, ...database }))

  whenStopping(() => say('\nStopping ...'))
  await sayHowToBegin(held, addressOf(host, port))
  say('\nCtrl-C stops it.')

  const code = await new Promise<number | null>((resolve) => server.once('exit', resolve))
  if (isStopping()) return 0
  throw new Refusal(`The server ended unexpectedly (code ${code}). Run npm start again.`)
}, 0)

type Held = 'nothing' | 'an invented practice' | 'something'

// With --empty a database is never filled; one that holds users is opened as it is, with or without it.
async function practiceHeld(ownerUrl: string): Promise<Held> {
  return (await holdsUsers(ownerUrl)) ? 'something' : 'nothing'
}

async function practiceMade(ownerUrl: string): Promise<Held> {
  return (await seedIfEmpty(ownerUrl)) ? 'an invented practice' : 'something'
}

async function sayHowToBegin(held: Held, address: string) {
  say(`\nCohort is at ${address}\n`)
  if (held === 'nothing') {
    say('It is empty: no practice and nobody who can sign in. Open it and make the first owner.')
    return
  }
  const { demoSignIns } = await import('../db/seed/demo-sign-ins')
  const isNew = held === 'an invented practice'
  say(isNew ? 'It holds an invented practice. Sign in as:' : 'The sign-ins of the invented practice, if it is there:')
  for (const { role, email, password } of demoSignIns) say(`  ${role.padEnd(12)} ${email.padEnd(32)} ${password}`)
}

function optionsGiven(): { isEmpty: boolean } {
  try {
    const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } } })
    return { isEmpty: values.empty }
  } catch {
    throw new Refusal('npm start takes one option: npm start -- --empty, for a practice of your own.')
  }
}

function portFromEnvironment() {
  const given = process.env.PORT || '3000'
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Refusal(`PORT is ${JSON.stringify(given)}; it should be a number from 1 to 65535.`)
}
