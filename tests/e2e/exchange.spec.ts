import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { download } from './support/claim-file'
import { expectAccessible } from './support/no-violations'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

test.describe.configure({ timeout: 420_000 })

type PracticeFile = { practice: { name: string }; patients: { birthDate: string }[]; sessions: { start: string }[] }

const asFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
const exported = (page: Page) => download(page, page.getByRole('link', { name: 'Export Lakeside Group Therapy' }))
const importCard = (page: Page): Locator => page.getByLabel('Import a practice', { exact: true })
const listCard = (page: Page): Locator => page.getByLabel('Import a list', { exact: true })
const history = (page: Page): Locator => page.getByLabel('Imports so far', { exact: true }).getByRole('listitem')

test('the owner takes the practice away as one file, and a broken one is refused place by place', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/settings/data')
  await expectAccessible(page, 'import and export')
  await picture(page, 'exchange')
  const before = await exported(page)
  expect(before.name).toMatch(/^lakeside-group-therapy-\d{4}-\d{2}-\d{2}\.json$/)
  const file = JSON.parse(before.text) as PracticeFile
  expect(file.practice.name).toBe('Lakeside Group Therapy')
  expect(file.patients.length).toBeGreaterThanOrEqual(24)

  // Whole, it may be looked at here, but this practice is not empty.
  await page.getByLabel('Practice file').setInputFiles(asFile('lakeside.json', before.text))
  await expect(importCard(page)).toContainText('lakeside.json has no problem')
  await expect(importCard(page)).toContainText(/It would make Lakeside Group Therapy: \d+ patients/)
  await expect(importCard(page)).toContainText('A practice file is imported into an empty practice')
  await expect(page.getByRole('button', { name: /^Import / })).toHaveCount(0)
  await expectAccessible(page, 'a practice file for a practice that is not empty')

  const [first, second] = file.patients
  if (!first || !second) throw new Error('The file has no patients.')
  first.birthDate = '1988-02-30'
  second.birthDate = 'soon'
  await page.getByLabel('Practice file').setInputFiles(asFile('broken.json', JSON.stringify(file)))
  await expect(importCard(page)).toContainText('2 problems. Nothing was written.')
  await expect(importCard(page).getByRole('listitem')).toHaveCount(2)
  await expect(importCard(page)).toContainText('patients[0].birthDate')
  await expect(importCard(page)).toContainText('patients[1].birthDate')
  await expectAccessible(page, 'a practice file with problems')
  await picture(page, 'exchange-problems')
  await page.getByLabel('Practice file').setInputFiles(asFile('torn.json', before.text.slice(0, 2000)))
  await expect(importCard(page)).toContainText('1 problem. Nothing was written.')
  await expect(importCard(page)).toContainText('(file)')

  await page.reload()
  expect((await exported(page)).text).toBe(before.text)
  await expect(history(page)).toHaveCount(0)
})

test('patients, their coverages and authorizations come in from CSV, and go again', async ({ page }) => {
  await signInAs(page, 'admin')
  await page.goto('/settings/data/csv')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import')
  await expectAccessible(page, 'lists from CSV')
  await picture(page, 'csv')

  // A head that says nothing of what it holds, and rows that are wrong.
  const heads = 'Surname,First,DOB,Street,City,State,Postal,Dx'
  const wrong = [
    heads,
    'Quill,Tamsin,1990-05-06,1 Elm St,Dayton,OH,45402,F41.1',
    'Vane,,1990-02-30,2 Oak St,Dayton,OH,454,',
  ]
  await choose(page, 'people.csv', wrong)
  await expect(listCard(page)).toContainText('The heads of people.csv do not say which column holds ZIP.')
  await expect(page.getByLabel('ZIP')).toHaveAccessibleDescription('Choose the column that holds this.')
  await expect(page.getByRole('button', { name: /^Import / })).toHaveCount(0)
  await expectAccessible(page, 'a list with a column to match')
  await picture(page, 'csv-unmatched')
  await page.getByLabel('ZIP').selectOption('Postal')
  await expect(listCard(page)).toContainText('3 problems. Nothing was written.')
  for (const place of ['Row 3, First name', 'Row 3, Birth date', 'Row 3, ZIP']) {
    await expect(listCard(page)).toContainText(place)
  }
  await expectAccessible(page, 'a list with problems')
  await picture(page, 'csv-problems')

  const people = [...wrong.slice(0, 2), 'Vane,Rufus,2/28/1990,2 Oak St,Dayton,OH,45402,']
  await choose(page, 'people.csv', people)
  await page.getByLabel('ZIP').selectOption('Postal')
  await expect(listCard(page)).toContainText('people.csv is ready to import')
  await expectAccessible(page, 'a list that is ready')
  await picture(page, 'csv-ready')
  await page.getByRole('button', { name: 'Import 2 patients' }).click()
  await expect(listCard(page)).toContainText('people.csv is imported')
  await expect(history(page).first()).toContainText('2 patients, 1 diagnosis')
  await expectAccessible(page, 'a list imported')
  await picture(page, 'csv-done')

  // The same once more is refused by row.
  await choose(page, 'people.csv', people)
  await page.getByLabel('ZIP').selectOption('Postal')
  await expect(listCard(page)).toContainText('Tamsin Quill, born 1990-05-06, is here already.')

  await page.getByLabel('What the list holds').selectOption('Coverages')
  const who = 'Quill,Tamsin,1990-05-06,Acme Health PPO'
  await choose(page, 'plans.csv', ['Last name,First name,DOB,Payer,Member ID', `${who},AHX 7001`])
  await page.getByRole('button', { name: 'Import 1 coverage' }).click()
  await expect(listCard(page)).toContainText('plans.csv is imported')
  await page.getByLabel('What the list holds').selectOption('Authorizations')
  await choose(page, 'auths.csv', [
    'Last name,First name,DOB,Payer,Auth number,Codes,Units,From,Through',
    `${who},B-7001,90853,20,2026-01-01,2026-12-31`,
  ])
  await page.getByRole('button', { name: 'Import 1 authorization' }).click()
  await expect(listCard(page)).toContainText('auths.csv is imported')
  await page.goto('/patients?text=quill')
  await page.getByRole('link', { name: 'Quill, Tamsin' }).first().click()
  await expect(page.getByText('AHX 7001').first()).toBeVisible()
  await expect(page.getByText('B-7001').first()).toBeVisible()

  // Back again, newest first.
  await page.goto('/settings/data/csv')
  for (const name of ['auths.csv', 'plans.csv', 'people.csv']) {
    await page.getByRole('button', { name: `Undo the import of ${name}` }).click()
    await expect(page.getByRole('dialog')).toContainText('What it made is set aside')
    if (name === 'auths.csv') {
      await expectAccessible(page, 'the question before an import is undone')
      await picture(page, 'csv-undo')
    }
    await page.getByRole('button', { name: 'Undo the import', exact: true }).click()
    await expect(history(page).filter({ hasText: name })).toContainText('Undone')
  }
  await expectAccessible(page, 'lists that were undone')
  await page.goto('/patients?text=quill')
  await expect(page.getByRole('link', { name: 'Quill, Tamsin' })).toHaveCount(0)
})

test('an admin finds lists alone, and a clinician neither lists nor the practice, by whatever address', async ({
  page,
}) => {
  const example = readFileSync('tests/fixtures/practice-file/evening-group.json', 'utf8')
  const id = '00000000-0000-4000-8000-0000000000c5'
  const list = `?${new URLSearchParams({ kind: 'patients', name: 'a.csv', columns: '{}' })}`
  const statuses = async () => {
    const get = async (path: string) => (await page.request.get(`/settings/data${path}`, { maxRedirects: 0 })).status()
    // As from a page of ours: what comes from elsewhere is refused whoever sends it.
    const headers = { Origin: new URL(page.url()).origin }
    const post = async (path: string) =>
      (await page.request.post(`/settings/data${path}`, { data: example, headers, maxRedirects: 0 })).status()
    return {
      ...{ page: await get(''), export: await get('/export'), progress: await get(`/imports/${id}/progress`) },
      ...{ preview: await post('/preview'), import: await post(`/imports/${id}?name=a.json`) },
      ...{ lists: await get('/csv'), check: await post(`/csv/check${list}`) },
    }
  }
  const practice = { page: 404, export: 404, progress: 404, preview: 404, import: 404 }
  await signInAs(page, 'clinician')
  expect(await statuses()).toEqual({ ...practice, lists: 404, check: 404 })
  await page.goto('/settings/data/csv')
  await expect(page.getByText('Nothing is here')).toBeVisible()
  await page.context().clearCookies()
  await signInAs(page, 'admin')
  expect(await statuses()).toEqual({ ...practice, lists: 200, check: 200 })
  await page.goto('/settings/data/csv')
  await expect(page.getByRole('link', { name: 'Whole practice' })).toHaveCount(0)
})

async function choose(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await page.getByLabel('List as CSV').setInputFiles(asFile(name, lines.join('\r\n')))
  await expect(page.getByRole('group', { name: `Columns of ${name}` })).toBeVisible()
}
