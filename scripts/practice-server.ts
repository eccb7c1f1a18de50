import type { ChildProcess } from 'node:child_process'
import { appAddress, ensureDatabase, withDatabase } from './database'
import { freePort } from './ports'
import { end } from './running'
import { addressOf, serve } from './serve'
import { type Practice, templateOf } from './story-cluster'

const host = '127.0.0.1'

/** A server that is given a fresh practice for each thing it is asked for: a file of stories, a round of pictures. */
export class PracticeServer {
  private told = ''
  private address = ''
  /** The owner's address of its database. */
  ownerUrl = ''
  private server: ChildProcess | null = null

  async addressFor(use: string, practice: Practice): Promise<string> {
    const asked = `${practice} ${use}`
    if (this.told === asked) return this.address
    await this.stop()
    const { maintenanceUrl, secrets } = JSON.parse(process.env.COHORT_STORY_CLUSTER ?? '')
    const database = `story_${crypto.randomUUID()}`
    await ensureDatabase(maintenanceUrl, database, templateOf(practice))
    this.ownerUrl = withDatabase(maintenanceUrl, database)
    const port = await freePort()
    this.address = addressOf(host, port)
    this.server = await serve({
      host,
      port,
      appUrl: appAddress(this.ownerUrl, secrets),
      nextauthSecret: secrets.nextauthSecret,
    })
    this.told = asked
    return this.address
  }

  async stop(): Promise<void> {
    this.told = ''
    if (this.server) await end(this.server)
    this.server = null
  }
}
