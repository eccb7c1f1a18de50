import type { Locator, Page } from '@playwright/test'
import { largePracticeFile } from '../bench/large-practice-file'
import { expectAccessible } from './support/no-violations'
import { picture } from './support/screens'
import { expect, test } from './support/story'

test.use({ practice: 'empty' })
test.describe.configure({ timeout: 420_000 })

const asFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
const importCard = (page: Page): Locator => page.getByLabel('Import a practice', { exact: true })
const history = (page: Page): Locator => page.getByLabel('Imports so far', { exact: true }).getByRole('listitem')

test('a large practice file is looked at, imported while its progress is seen, and found in the lists', async ({
  page,
}) => {
  await page.goto('/set-up')
  await page.getByLabel('Practice').fill('Hollow Oak Groups')
  await page.getByLabel('Your name').fill('Wilma Ostrander')
  await page.getByLabel('Your email').fill('wilma@hollowoak.example')
  await page.getByLabel('Password', { exact: true }).fill('nine patient lanterns')
  await page.getByRole('button', { name: 'Make the practice' }).click()
  await expect(page).not.toHaveURL(/set-up/)
  await page.goto('/settings/data')
  await expectAccessible(page, 'import into an empty practice')

  const { name, text } = aPracticeOfHundreds()
  await page.getByLabel('Practice file').setInputFiles(asFile(name, text))
  await expect(importCard(page)).toContainText(`${name} is ready to import`)
  await expect(importCard(page)).toContainText('It makes Hollow Oak Groups: 504 patients, 504 coverages')
  await expect(importCard(page)).toContainText('63 groups, 756 sessions, 6,048 attendances')
  await expectAccessible(page, 'a practice file that is ready')
  await picture(page, 'exchange-ready')

  await page.getByRole('button', { name: `Import ${name}` }).click()
  const bar = importCard(page).getByRole('progressbar', { name: `Import of ${name}` })
  await expect(bar).toBeVisible()
  await expect.poll(() => shareOf(bar), { intervals: [100] }).toBeGreaterThan(0)
  expect(await shareOf(bar)).toBeLessThan(100)
  await picture(page, 'exchange-progress')
  // Whoever comes to the page meanwhile sees it too.
  const other = await page.context().newPage()
  await other.goto('/settings/data')
  await expect(history(other).getByRole('progressbar')).toBeVisible()
  await expect(importCard(page)).toContainText('The practice is here', { timeout: 120_000 })
  await expect(importCard(page)).toContainText(/504 patients.*6,048 attendances.*claims/)
  await expect(history(other)).toContainText('Done')
  await other.close()
  await expect(history(page)).toContainText('Done')
  await expectAccessible(page, 'a practice file imported')
  await picture(page, 'exchange-done')

  await page.getByRole('link', { name: 'See its claims' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims')
  await page.goto('/patients?text=ferrand')
  await expect(page.getByRole('link', { name: 'Ferrand, Oona' }).first()).toBeVisible()
  await page.goto('/patients')
  await expect(page.getByText(/504 patients/).first()).toBeVisible()
  await page.goto('/groups?text=thursday')
  await expect(page.getByRole('link', { name: /^Thursday Circle 4\b/ }).first()).toBeVisible()

  // A practice that holds something takes no second file.
  await page.goto('/settings/data')
  await expect(importCard(page)).toContainText('This practice already holds patients, groups and sessions.')
})

async function shareOf(bar: Locator): Promise<number> {
  // Null once the bar is gone: then it is too late to see it move.
  const now = await bar.getAttribute('aria-valuenow', { timeout: 1000 }).catch(() => null)
  return now === null ? 100 : Number(now)
}

/** Sixty-three groups of eight who have met for twelve weeks, under invented names. */
function aPracticeOfHundreds(): { name: string; text: string } {
  const file = largePracticeFile(6_048)
  const firsts = ['Oona', 'Bertil', 'Saskia', 'Ignatz', 'Philippa', 'Tadeo', 'Wren', 'Anselm', 'Noor', 'Casimir', 'Liv']
  const lasts = ['Ferrand', 'Okafor', 'Lindahl', 'Marchetti', 'Quist', 'Dragan', 'Abernathy', 'Solheim', 'Toth']
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
  const named = {
    ...file,
    practice: { ...file.practice, name: 'Hollow Oak Groups' },
    patients: file.patients.map((one, i) => ({
      ...{ ...one, firstName: firsts[i % firsts.length], lastName: lasts[i % lasts.length] },
      birthDate: `${1950 + (i % 50)}-${String((i % 12) + 1).padStart(2, '0')}-14`,
    })),
    groups: file.groups.map((one, i) => ({ ...one, name: `${days[i % days.length]} Circle ${i + 1}` })),
  }
  return { name: 'hollow-oak.json', text: JSON.stringify(named) }
}
