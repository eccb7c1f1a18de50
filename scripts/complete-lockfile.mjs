// Some registries lack the binaries of other platforms; `npm install` then leaves them out of the lock file and the
// same npm's `npm ci` refuses it. This adds an entry for each, so that the lock serves every platform.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const lockPath = new URL('../package-lock.json', import.meta.url)

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

// Returns the optional packages that some entry names and the lock does not hold.
export function missingPackages(lock) {
  const missing = new Map()
  for (const [location, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!isHeld(lock, location, name)) missing.set(name, range)
    }
  }
  return missing
}

// Node looks in the package's own node_modules, then in each one above it.
function isHeld(lock, location, name) {
  for (let place = location; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[place ? `${place}/node_modules/${name}` : `node_modules/${name}`]) return true
    if (!place) return false
  }
}

// The platform is read from the name, as in `@next/swc-linux-x64-musl`.
function platformEntry(name, range) {
  const words = name.split(/[-/]/)
  const cpu = processors.find((processor) => words.includes(processor))
  const os = systems.find((system) => words.includes(system))
  if (!cpu) throw new Error(`Which platform is ${name} for? Its name does not say.`)
  return {
    version: range.replace(/^[~^]/, ''),
    cpu: [cpu],
    ...(words.includes('gnu') || words.includes('gnueabihf') ? { libc: ['glibc'] } : {}),
    ...(words.includes('musl') ? { libc: ['musl'] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = JSON.parse(readFileSync(lockPath, 'utf8'))
  const missing = missingPackages(lock)
  for (const [name, range] of missing) lock.packages[`node_modules/${name}`] = platformEntry(name, range)
  const [root, ...rest] = Object.entries(lock.packages)
  lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))])
  writeFileSync(lockPath, `${JSON.stringify(lock, null, 2)}\n`)
  process.stderr.write(`The lock file holds ${missing.size} platform packages more.\n`)
}
