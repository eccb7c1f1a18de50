import { readFileSync } from 'node:fs'
import type { APIRequestContext, Page } from '@playwright/test'
import { isAllowed } from '../../app/_server/permissions'
import { sourceFiles } from '../../scripts/source-files'
import { exportedFunctions } from '../architecture/exported-functions'
import { pages } from '../support/doors/pages'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

type Manifest = { node: Record<string, { exportedName?: string; filename?: string }> }

/** The ids under which the built server knows its actions, by name. */
function actionIds(): Map<string, string> {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest
  return new Map(Object.entries(manifest.node).map(([id, { exportedName }]) => [exportedName ?? id, id]))
}

async function post(
  request: APIRequestContext,
  path: string,
  id: string,
  args: unknown[],
  headers: Record<string, string>,
) {
  return request.post(path, {
    headers: { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8', ...headers },
    data: JSON.stringify(args),
    maxRedirects: 0,
  })
}

async function claimCounts(page: Page): Promise<string> {
  await page.context().clearCookies()
  await signInAs(page, 'owner')
  await page.goto('/claims?tab=all')
  return (await page.getByRole('navigation', { name: 'Claims by state' }).textContent()) ?? ''
}

test('the build holds the pages and actions of the table of roles, and no others', () => {
  const built = Object.keys(JSON.parse(readFileSync('.next/server/app-paths-manifest.json', 'utf8')) as object)
  const ofPractice = built.flatMap((key) => /^\/\(practice\)(\/.+)\/page$/.exec(key)?.[1] ?? [])
  expect(ofPractice.sort()).toEqual(Object.keys(pages).sort())
  const written = sourceFiles(['app'])
    .filter((path) => path.endsWith('/actions.ts'))
    .flatMap((path) => exportedFunctions(path).functions.map((one) => one.name))
  // Next leaves out an action that no page uses; one that nobody wrote may not be there.
  expect([...actionIds().keys()].filter((name) => !written.includes(name))).toEqual([])
})

test('a page opens for the roles of the table, and for others there is none', async ({ page }) => {
  for (const role of ['owner', 'clinician', 'admin'] as const) {
    await page.context().clearCookies()
    await signInAs(page, role)
    for (const [path, permission] of Object.entries(pages).filter(([path]) => !path.includes('['))) {
      const answer = await page.request.get(path, { maxRedirects: 0 })
      expect([path, role, answer.status()]).toEqual([path, role, isAllowed(role, permission) ? 200 : 404])
    }
  }
})

const everything = { filter: { tab: 'all' } }

test('an action posted by somebody who may not changes nothing, at whatever path', async ({ page, baseURL }) => {
  const ids = actionIds()
  const release = ids.get('releaseClaims') ?? ''
  const unrelease = ids.get('unreleaseClaims') ?? ''
  expect(release).not.toBe('')
  const before = await claimCounts(page)
  const ours = { Origin: baseURL ?? '' }
  for (const role of ['clinician', 'admin', null] as const) {
    await page.context().clearCookies()
    if (role) await signInAs(page, role)
    for (const path of ['/claims', '/today', '/sign-in', '/nope']) {
      await post(page.request, path, release, [everything], ours)
      await post(page.request, path, unrelease, [everything], ours)
    }
  }
  expect(await claimCounts(page)).toBe(before)
})

test('an action posted from another site, or from nowhere, changes nothing even with the owner’s cookie', async ({
  page,
}) => {
  const ids = actionIds()
  const unrelease = ids.get('unreleaseClaims') ?? ''
  const before = await claimCounts(page)
  const strangers: Record<string, string>[] = [{ Origin: 'https://evil.example' }, { Origin: 'null' }, {}]
  for (const headers of strangers) {
    await post(page.request, '/claims', unrelease, [everything], headers)
    await post(page.request, '/nope', unrelease, [everything], headers)
  }
  expect(await claimCounts(page)).toBe(before)
})

test('the preview tells nothing to somebody who is not signed in', async ({ page }) => {
  const answer = await page.request.post('/api/preview', {
    data: { sessionId: crypto.randomUUID(), rows: [] },
    maxRedirects: 0,
  })
  expect([303, 307, 404]).toContain(answer.status())
})
