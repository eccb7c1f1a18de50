import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateFolder } from './paths'
import { Refusal } from './say'

export type Secrets = { ownerPassword: string; appPassword: string; nextauthSecret: string }

const path = join(stateFolder, 'secrets.json')

export function randomSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64url')
  return { ownerPassword: secret(), appPassword: secret(), nextauthSecret: secret() }
}

/** The secrets of this copy of Cohort, made once and readable by their owner alone. */
export function loadSecrets(): Secrets {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Secrets
  if (existsSync(join(stateFolder, 'postgres/data'))) {
    throw new Refusal(
      'The database in .cohort is there but .cohort/secrets.json, which opens it, is not. ' +
        'Put that file back, or remove .cohort to begin with an empty database.',
    )
  }
  mkdirSync(stateFolder, { recursive: true, mode: 0o711 })
  const secrets = randomSecrets()
  writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return secrets
}
