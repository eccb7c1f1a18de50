// Runs before `npm start` and `npm test`, so it uses nothing that has to be installed: the right Node, a folder that
// can be written, and the packages of the lock file.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampPath = join(root, 'node_modules/.ensured')

refuseOldNode()
if (process.argv.includes('--installed')) {
  // npm has just installed by hand; remember it, unless it left out what builds and tests need.
  if (existsSync(join(root, 'node_modules/typescript'))) writeStamp()
} else {
  refuseReadOnlyFolder()
  if (readStamp() !== wantedStamp()) install()
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  fail(`Cohort needs Node 20.9 or later; this is Node ${process.versions.node}.`)
}

function refuseReadOnlyFolder() {
  const probe = join(root, '.cohort/.can-write')
  try {
    mkdirSync(join(root, '.cohort'), { recursive: true, mode: 0o711 })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch {
    fail(`Cohort keeps its data and its build in its own folder, and ${root} cannot be written.`)
  }
}

function install() {
  say('Installing packages (about half a minute the first time) ...')
  if (npm('ci') !== 0) {
    say('`npm ci` did not succeed; trying `npm install --no-save`, which does not insist on the lock file.')
    if (npm('install', '--no-save') !== 0) fail('The packages could not be installed; the reason is above.')
  }
  writeStamp()
}

// The npm that called us, else the one on the path. Standard input and output belong to the command we run before.
function npm(...args) {
  const all = [...args, '--include=dev', '--no-audit', '--no-fund']
  const options = { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] }
  const ourNpm = process.env.npm_execpath
  return ourNpm?.endsWith('.js')
    ? spawnSync(process.execPath, [ourNpm, ...all], options).status
    : spawnSync('npm', all, { ...options, shell: process.platform === 'win32' }).status
}

function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const platform = [process.platform, process.arch, process.versions.modules].join(' ')
  return createHash('sha256').update(lock).update(platform).digest('hex')
}

function readStamp() {
  return existsSync(stampPath) ? readFileSync(stampPath, 'utf8') : ''
}

function writeStamp() {
  writeFileSync(stampPath, wantedStamp())
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

function fail(sentence) {
  say(sentence)
  process.exit(1)
}
