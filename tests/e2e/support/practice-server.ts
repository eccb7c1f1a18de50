import type { ChildProcess } from 'node:child_process'
import { appAddress, ensureDatabase, withDatabase } from '../../../scripts/database'
import { freePort } from '../../../scripts/ports'
import { end } from '../../../scripts/running'
import { addressOf, serve } from '../../../scripts/serve'
import { type Practice, templateOf } from '../../../scripts/story-cluster'

const host = '127.0.0.1'

/** The server of one worker: each file of stories finds it over a practice that no other story has touched. */
export class PracticeServer {
  private told = ''
  private address = ''
  private server: ChildProcess | null = null

  async addressFor(file: string, practice: Practice): Promise<string> {
    const asked = `${practice} ${file}`
    if (this.told === asked) return this.address
    await this.stop()
    const { maintenanceUrl, secrets } = JSON.parse(process.env.COHORT_STORY_CLUSTER ?? '')
    const database = `story_${crypto.randomUUID()}`
    await ensureDatabase(maintenanceUrl, database, templateOf(practice))
    const port = await freePort()
    this.address = addressOf(host, port)
    this.server = await serve({
      host,
      port,
      appUrl: appAddress(withDatabase(maintenanceUrl, database), secrets),
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
