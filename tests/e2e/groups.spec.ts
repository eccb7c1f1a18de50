import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/no-violations'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

test.describe.configure({ mode: 'serial' })

const name = 'Harbor Circle'

async function openGroup(page: Page, part = ''): Promise<void> {
  await page.goto('/groups')
  await page.getByRole('table').getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  if (part) await page.getByRole('navigation', { name: 'Parts of the group' }).getByText(part).click()
}

/** The sheet that an act opens. */
async function sheetOf(page: Page, opener: Locator): Promise<Locator> {
  await opener.click()
  return page.getByRole('dialog')
}

test('a group is made, somebody joins it without an authorization, and it is said at once', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/groups')
  await expectAccessible(page, 'groups')
  await picture(page, 'groups')

  const sheet = await sheetOf(page, page.getByRole('button', { name: 'New group' }))
  await sheet.getByRole('button', { name: 'Make the group' }).click()
  await expect(sheet.getByLabel('Name')).toBeFocused()
  await sheet.getByLabel('Name').fill('dbt skills')
  await sheet.getByLabel('Places').fill('10')
  await sheet.getByLabel('Add a clinician').selectOption({ label: 'Judith Chen, PsyD' })
  await sheet.getByLabel('Add a clinician').selectOption({ label: 'Anders Nyberg, LPCC' })
  await sheet.getByRole('button', { name: 'Make the group' }).click()
  await expect(sheet.getByText('There is a group of this name already')).toBeVisible()
  await sheet.getByLabel('Name').fill(name)
  await expectAccessible(page, 'a new group')
  await sheet.getByRole('button', { name: 'Make the group' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByText('Judith Chen, PsyD, with Anders Nyberg, LPCC')).toBeVisible()
  await expectAccessible(page, 'an empty group')
  await picture(page, 'group-empty')

  // By keyboard alone: A opens, the name is typed, Enter takes the first.
  await page.keyboard.press('a')
  const adding = page.getByRole('dialog')
  await adding.getByRole('combobox').fill('Nadia')
  await expect(adding.getByRole('option', { name: /Nadia Oyelaran/ })).toBeVisible()
  await expectAccessible(page, 'patients found')
  await page.keyboard.press('Enter')
  await expect(adding.getByText('No session ahead to check cover for')).toBeVisible()
  await adding.getByRole('button', { name: 'Add to the group' }).click()
  await expect(adding).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Roster' }).getByText('Nadia Oyelaran')).toBeVisible()
})

test('a series says what it makes before it is saved, and its change what it moves', async ({ page }) => {
  await signInAs(page, 'owner')
  await openGroup(page, 'Series')
  const sheet = await sheetOf(page, page.getByRole('button', { name: 'New series' }))
  await sheet.getByLabel('From', { exact: true }).fill('+1')
  await sheet.getByLabel('Repeats').selectOption('every_two')
  await sheet.getByLabel('Weekday').selectOption('tue')
  await sheet.getByLabel('Begins').fill('7p')
  await sheet.getByLabel('Ends', { exact: true }).fill('8:30p')
  await sheet.getByLabel('Until').selectOption('count')
  await sheet.getByLabel('Sessions').fill('4')
  const effect = sheet.getByRole('region', { name: 'What this does' })
  await expect(effect).toContainText('4 made')
  await expect(effect).toContainText('1 member runs past cover')
  await expect(effect).toContainText('Nadia Oyelaran: 4 sessions')
  await expectAccessible(page, 'a new series')
  await picture(page, 'series-new')
  await sheet.getByLabel('From', { exact: true }).blur()
  await sheet.getByRole('button', { name: 'Make the series' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(page.getByText(/^Every second Tuesday, 7:00 to 8:30 PM, until/).last()).toBeVisible()

  const change = await sheetOf(page, page.getByRole('button', { name: 'Change', exact: true }))
  await change.getByLabel('What changes').selectOption('all')
  await change.getByLabel('Weekday').selectOption('thu')
  await expect(change.getByRole('region', { name: 'What this does' })).toContainText('moved')
  await picture(page, 'series-change')
  await change.getByRole('button', { name: 'Save the change' }).click()
  await expect(change).toHaveCount(0)
  await expect(page.getByText(/^Every second Thursday/).last()).toBeVisible()
  await expectAccessible(page, 'the series of a group')

  await page.getByRole('navigation', { name: 'Parts of the group' }).getByText('Sessions').click()
  await expect(page.getByRole('table').getByText('Scheduled').first()).toBeVisible()
  await expectAccessible(page, 'the sessions of a group')
  await page.getByRole('navigation', { name: 'Parts of the group' }).getByText('Roster').click()
  await expect(page.getByText('1 of 1 is not covered')).toBeVisible()
  await expectAccessible(page, 'a group')
  await picture(page, 'group')
})

test('a member leaves and is kept; the group is set aside and out of the way', async ({ page }) => {
  await signInAs(page, 'admin')
  await openGroup(page)
  await page.getByRole('button', { name: 'What to do with Nadia Oyelaran' }).last().click()
  await page.getByRole('menuitem', { name: 'Leave the group' }).click()
  const dialog = page.getByRole('dialog')
  await expectAccessible(page, 'leaving a group')
  await dialog.getByLabel('Last day', { exact: true }).fill('Jan 5, 2020')
  await dialog.getByRole('button', { name: 'Leave on that day' }).click()
  await expect(dialog.getByText('That is before the first day')).toBeVisible()
  await dialog.getByLabel('Last day', { exact: true }).fill('today')
  await dialog.getByLabel('Last day', { exact: true }).blur()
  await dialog.getByRole('button', { name: 'Leave on that day' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(/leaves/).last()).toBeVisible()

  await page.getByRole('navigation', { name: 'Parts of the group' }).getByText('Settings').click()
  await expect(page.getByRole('button', { name: 'Save the group' })).toBeVisible()
  await expectAccessible(page, 'the settings of a group')
  await picture(page, 'group-settings')
  await page.getByRole('button', { name: 'Set the group aside' }).click()
  await expectAccessible(page, 'setting a group aside')
  await page.getByRole('dialog').getByRole('button', { name: 'Set the group aside' }).click()
  await expect(page.getByText('This group is set aside')).toBeVisible()
  await page.goto('/groups')
  await expect(page.getByRole('table').getByRole('link', { name })).toHaveCount(0)
  await page.getByRole('link', { name: /^Set aside/ }).click()
  await expect(page.getByRole('table').getByRole('link', { name })).toBeVisible()
})

test('a clinician finds the groups they lead, and changes nothing', async ({ page }) => {
  await signInAs(page, 'clinician')
  await page.goto('/groups')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My groups')
  await expect(page.getByRole('table').getByRole('link', { name: 'Relapse Prevention' })).toHaveCount(0)
  await page.getByRole('table').getByRole('link', { name: 'Evening Process Group' }).click()
  await expect(page.getByRole('region', { name: 'Roster' }).getByText('Amara Castellane')).toBeVisible()
  await expect(page.getByRole('button', { name: /Add member/ })).toHaveCount(0)
  await expectAccessible(page, 'a group of a clinician')
})
