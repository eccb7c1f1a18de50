// The stages of `npm test`. Each says how many things it found right and wrong, and none stops the next.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build as buildApplication, isBuilt } from './build'
import { installed, root, stateFolder } from './paths'
import { run } from './running'
import { say, tell } from './say'

export type Count = { passed: number; failed: number }

const reports = join(stateFolder, 'reports')

/** The environment of the tests: nothing of the person's own database or secrets reaches them. */
function testEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, APP_DATABASE_URL: __, NEXTAUTH_SECRET: ___, NEXTAUTH_URL: ____, ...inherited } = process.env
  return { ...inherited, TZ: 'Pacific/Kiritimati', NEXT_TELEMETRY_DISABLED: '1', ...extra }
}

export function total(counts: Count[]): Count {
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  }
}

function title(words: string) {
  say(`\n== ${words}`)
}

/** A stage that is right or wrong as a whole. */
async function whole(words: string, work: () => Promise<boolean>): Promise<Count> {
  title(words)
  const began = performance.now()
  const isRight = await work().catch((error) => {
    tell(error)
    return false
  })
  say(`${isRight ? 'passed' : 'FAILED'}: ${words} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  return isRight ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function tool(name: string, ...args: string[]): Promise<boolean> {
  const { code } = await run(installed(name), args, { cwd: root, env: testEnvironment() })
  return code === 0
}

async function script(path: string): Promise<boolean> {
  const { code } = await run(process.execPath, ['--import', 'tsx', path], { cwd: root, env: testEnvironment() })
  return code === 0
}

export async function check(): Promise<Count> {
  return total([
    await whole('format and lint (biome)', () => tool('biome', 'check', '--error-on-warnings')),
    await whole('types (tsc)', () => typesAreRight()),
    await whole('imports (dependency-cruiser)', () => script('scripts/check-imports.ts')),
    await whole('what the checkers are told to overlook', () => script('scripts/check-suppressions.ts')),
  ])
}

// Next writes the types of its routes, and tsc needs them.
async function typesAreRight(): Promise<boolean> {
  if (existsSync(join(root, 'app')) && !(await tool('next', 'typegen'))) return false
  return tool('tsc', '--noEmit')
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

export async function vitest(words: string, ...projects: string[]): Promise<Count> {
  title(words)
  const report = reportPath('vitest')
  const { code } = await run(
    installed('vitest'),
    [
      ...['run', ...projects.flatMap((project) => ['--project', project])],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    { cwd: root, env: testEnvironment() },
  )
  const result = read<VitestReport>(report)
  if (!result) return { passed: 0, failed: 1 }
  // A file that cannot even be loaded holds no test, and is one failure.
  const broken = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return atLeastOneFailure(code, { passed: result.numPassedTests, failed: result.numFailedTests + broken.length })
}

export function build(): Promise<Count> {
  return whole('build (next)', async () => {
    if (isBuilt()) say('The build that is there is of these sources.')
    else await buildApplication()
    return true
  })
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] }

export async function endToEnd(findBrowser: () => Promise<string>): Promise<Count> {
  title('in a browser (playwright)')
  const report = reportPath('playwright')
  try {
    const env = testEnvironment({ COHORT_CHROMIUM: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report })
    const { code } = await run(installed('playwright'), ['test', '--reporter=list,json'], {
      cwd: root,
      env,
    })
    const result = read<PlaywrightReport>(report)
    if (!result) return { passed: 0, failed: 1 }
    const { expected, unexpected, flaky } = result.stats
    return atLeastOneFailure(code, { passed: expected, failed: unexpected + flaky })
  } catch (error) {
    tell(error)
    return { passed: 0, failed: 1 }
  }
}

function reportPath(name: string): string {
  mkdirSync(reports, { recursive: true })
  const path = join(reports, `${name}.json`)
  rmSync(path, { force: true })
  return path
}

function read<T>(path: string): T | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null
}

// A tool that ends badly without naming a test has still failed.
function atLeastOneFailure(code: number, count: Count): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}
