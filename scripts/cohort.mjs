// `npm run -s cohort -- bill FILE`: the command line. Its sources become one file the first time and whenever they
// have changed; that file starts five times as fast as they do.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import './ensure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundlePath = join(root, '.cohort/cohort.mjs')

// These talk to a database, which the bundle knows nothing of: they run from their sources.
const ofTheDatabase = ['export', 'import', 'codes']
if (ofTheDatabase.includes(process.argv[2])) {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./cohort-database.ts')
} else {
  await runBundle()
}

async function runBundle() {
  // The first line of the bundle says what it was made from.
  const mark = `// ${hashOfSources()}\n`
  if (!existsSync(bundlePath) || !readFileSync(bundlePath, 'utf8').startsWith(mark)) await bundle(mark)
  await import(pathToFileURL(bundlePath).href)
}

function hashOfSources() {
  const hash = createHash('sha256').update(process.version)
  for (const folder of ['bin', 'lib']) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
      if (/\.(ts|json)$/.test(name)) hash.update(name).update(readFileSync(join(root, folder, name)))
    }
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
}

async function bundle(mark) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['bin/cohort.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
  })
  mkdirSync(join(root, '.cohort'), { recursive: true, mode: 0o711 })
  // Moved into its place whole, since another command may read it at this moment.
  const unfinished = `${bundlePath}-${process.pid}`
  writeFileSync(unfinished, mark + outputFiles[0].text)
  renameSync(unfinished, bundlePath)
}
