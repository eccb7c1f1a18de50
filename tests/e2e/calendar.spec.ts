import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/no-violations'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

test.describe.configure({ timeout: 300_000 })

// A Sunday far behind every session of the demonstration: closed, and nobody's cover is taken before its time.
const sunday = '2027-06-13'
const sheet = (page: Page): Locator => page.getByRole('dialog')
const block = (page: Page, group: string): Locator => page.getByRole('link', { name: group, exact: true }).first()

async function choose(page: Page, group: string, item: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^More for ${group}`) }).click()
  await page.getByRole('menuitem', { name: item }).click()
  await expect(sheet(page)).toBeVisible()
}

test('an owner makes a session, moves it, calls it off, and takes that back', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/calendar')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calendar')
  await expectAccessible(page, 'calendar, week')
  await picture(page, 'calendar-week')

  await page.goto(`/calendar?day=${sunday}`)
  await expect(page.getByText('No session this week')).toBeVisible()
  await expectAccessible(page, 'calendar, empty')
  await page.keyboard.press('n')
  await expect(sheet(page)).toContainText('New session')
  await sheet(page).getByLabel('Group').selectOption({ label: 'Relapse Prevention' })
  await expect(sheet(page).getByLabel('Room')).toHaveValue('Room 1')
  await expect(sheet(page).getByText('The office is closed that day.')).toBeVisible()
  await expect(sheet(page).getByText('Which claims would this change?')).toBeVisible()
  await sheet(page).getByRole('button', { name: 'Make the session' }).click()
  await expect(sheet(page).getByText('This is outside the posted hours: write down why.')).toBeVisible()
  await expect(sheet(page).getByLabel('Why outside the posted hours')).toBeFocused()
  await expectAccessible(page, 'calendar, a new session refused')
  await sheet(page).getByLabel('Why outside the posted hours').fill('The building was closed in the week')
  await sheet(page).getByRole('button', { name: 'Make the session' }).click()
  await expect(page.getByText('Relapse Prevention meets on Jun 13, 2027, 5:30 PM.')).toBeVisible()
  await expect(sheet(page)).toBeHidden()
  await expect(block(page, 'Relapse Prevention')).toBeVisible()

  await choose(page, 'Relapse Prevention', 'Move or change')
  await sheet(page).getByLabel('Day', { exact: true }).fill('Mar 14, 2027')
  await sheet(page).getByLabel('Begins').fill('2:30 am')
  await sheet(page).getByLabel('Ends').fill('4:00 am')
  await sheet(page).getByRole('button', { name: 'Save the session' }).click()
  await expect(
    sheet(page)
      .getByText(/2:30 AM does not exist on Mar 14, 2027/)
      .first(),
  ).toBeVisible()
  await sheet(page).getByLabel('Day', { exact: true }).fill('Jun 9, 2027')
  await sheet(page).getByLabel('Begins').fill('2 pm')
  await sheet(page).getByLabel('Ends').fill('3:30 pm')
  await expect(sheet(page).getByText('Inside the posted hours: no add-on.')).toBeVisible()
  await picture(page, 'calendar-move')
  await sheet(page).getByRole('button', { name: 'Save the session' }).click()
  await expect(page.getByText('The session of Relapse Prevention is changed.')).toBeVisible()

  await choose(page, 'Relapse Prevention', 'Cancel with a reason')
  await expect(sheet(page).getByText('Units reserved')).toBeVisible()
  await sheet(page).getByRole('button', { name: 'Cancel the session' }).click()
  await expect(sheet(page).getByText('This is needed.')).toBeVisible()
  await expectAccessible(page, 'calendar, cancelling')
  await sheet(page).getByLabel('Why it is cancelled').fill('Snow')
  await sheet(page).getByRole('button', { name: 'Cancel the session' }).click()
  await expect(page.getByText('Cancelled: Snow').first()).toBeVisible()

  await choose(page, 'Relapse Prevention', 'Restore the session')
  await sheet(page).getByRole('button', { name: 'Restore the session' }).click()
  await expect(page.getByText('Cancelled: Snow')).toHaveCount(0)

  // Called off for good, so that it reserves nothing in the other stories.
  await choose(page, 'Relapse Prevention', 'Cancel with a reason')
  await sheet(page).getByLabel('Why it is cancelled').fill('Not needed after all')
  await sheet(page).getByRole('button', { name: 'Cancel the session' }).click()
  await expect(page.getByText('Cancelled: Not needed after all').first()).toBeVisible()
  await expectAccessible(page, 'calendar, cancelled')
  await page.getByRole('link', { name: 'Relapse Prevention' }).first().click()
  await expect(
    page.getByText('This session was cancelled: Not needed after all. No claim is made for anybody.'),
  ).toBeVisible()
})

test('the calendar is gone through by keyboard, and what it is narrowed to stays in the address', async ({ page }) => {
  await signInAs(page, 'admin')
  await page.goto('/calendar')
  // A key that is pressed before the page listens is nobody's.
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/\/calendar\?day=\d{4}-\d\d-\d\d$/, { timeout: 3000 })
  }).toPass()
  await page.keyboard.press('d')
  await expect(page).toHaveURL(/view=day/)
  await page.getByRole('combobox', { name: 'Group' }).selectOption({ label: 'DBT Skills' })
  await expect(page).toHaveURL(/group=/)
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/view=day&group=/)
  await page.keyboard.press('w')
  await expect(page).toHaveURL(/\/calendar\?group=/)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export', exact: true }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^sessions-.*\.csv$/)
})

test('a clinician sees their own sessions, changes none, and prints the sheet to sign', async ({ page }) => {
  await signInAs(page, 'clinician')
  await page.goto('/calendar?view=day')
  await expect(page.getByRole('button', { name: 'New session' })).toHaveCount(0)
  await expect(block(page, 'DBT Skills')).toHaveCount(0)
  await expectAccessible(page, 'calendar, day')
  await picture(page, 'calendar-day')
  await block(page, 'Evening Process Group').click()
  await page.getByRole('link', { name: 'Sign-in sheet' }).click()
  await page.waitForURL('**/sign-in-sheet')
  await expect(page.getByRole('rowheader', { name: 'Amara C.' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Castellane')
  await expectAccessible(page, 'sign-in sheet')
  await picture(page, 'sign-in-sheet')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print the sheet' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
})
