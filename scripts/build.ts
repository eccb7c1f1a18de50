// Builds the application when its sources differ from those of the build that is there.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths'
import { run } from './running'
import { Refusal } from './say'

const sources = [
  ...['app', 'components', 'db', 'lib', 'public', 'proxy.ts'],
  ...['next.config.js', 'package.json', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json'],
]
const standalone = join(root, '.next/standalone')
// Next empties .next at each build, and with it this note, so a build by hand is never mistaken for ours.
const notePath = join(standalone, '.built-from')

export const serverPath = join(standalone, 'server.js')

export function isBuilt(): boolean {
  return existsSync(serverPath) && existsSync(notePath) && readFileSync(notePath, 'utf8') === hashOfSources()
}

export async function build(): Promise<void> {
  const builtFrom = hashOfSources()
  const { code, output } = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    quiet: true,
  })
  if (code !== 0) throw new Refusal(`The application could not be built:\n${output.trim()}`)
  // The standalone server is made without these two.
  cpSync(join(root, '.next/static'), join(standalone, '.next/static'), { recursive: true })
  if (existsSync(join(root, 'public'))) cpSync(join(root, 'public'), join(standalone, 'public'), { recursive: true })
  writeFileSync(notePath, builtFrom)
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version)
  for (const source of sources) addTo(hash, source)
  return hash.digest('hex')
}

function addTo(hash: ReturnType<typeof createHash>, path: string) {
  const full = join(root, path)
  if (!existsSync(full)) return
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, `${path}/${name}`)
  } else {
    hash.update(path).update('\0').update(readFileSync(full)).update('\0')
  }
}
