import type { Page } from '@playwright/test'
import { signInAs } from './support/sign-in-as'
import { expect, withComplaints as test } from './support/story'

type Role = Parameters<typeof signInAs>[1]

test.describe.configure({ timeout: 240_000 })

const signedOut = (page: Page) => page.getByText('You were signed out after 15 quiet minutes')

/** Somebody is signed out while typing and saves: is told, signs in beside in a second tab, and saves again. */
async function saveInSpiteOfSigningOut(page: Page, role: Role, save: () => Promise<void>, kept: () => Promise<void>) {
  const address = page.url()
  await save()
  await expect(signedOut(page)).toBeVisible()
  expect(page.url()).toBe(address)
  await kept()
  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Sign in again' }).click(),
  ])
  await signInAs(beside, role)
  await beside.close()
  await kept()
  await save()
}

async function openSessionOfLastWeek(page: Page): Promise<void> {
  await page.goto('/sessions')
  await page.getByRole('link', { name: 'The week before' }).click()
  // Until that week is there, a session of this one would be opened.
  await expect(page.getByRole('listitem').filter({ hasText: 'This week' })).toHaveCount(0)
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  // A story before has given the group another name.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Evening Process/)
}

test('a record in a sheet: a new payer', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/payers')
  await page.getByRole('button', { name: 'New payer' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Name').fill('Juniper Mutual')
  await page.context().clearCookies()
  await sheet.getByLabel('Payer ID').fill('55509')
  await sheet.getByLabel('Begin as').selectOption({ label: 'Medicaid' })
  await saveInSpiteOfSigningOut(
    page,
    'owner',
    () => sheet.getByRole('button', { name: 'Add the payer' }).click(),
    async () => {
      await expect(sheet.getByLabel('Name')).toHaveValue('Juniper Mutual')
      await expect(sheet.getByLabel('Payer ID')).toHaveValue('55509')
    },
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Juniper Mutual')
  await expect(page.getByText('55509').first()).toBeVisible()
})

test('a record on a page: a new patient', async ({ page }) => {
  await signInAs(page, 'admin')
  await page.goto('/patients/new')
  await page.getByLabel('First name').fill('Odile')
  await page.getByLabel('Last name').fill('Fernbach')
  await page.context().clearCookies()
  await page.getByRole('textbox', { name: /^Birth date/ }).fill('3/4/1981')
  // Codes are looked up while one types: nobody answers, and the page stays.
  await page.getByRole('combobox', { name: /^Diagnosis/ }).fill('F33.1')
  await page.getByLabel('Payer').selectOption({ label: 'Acme Health PPO' })
  await page.getByLabel('Member ID').fill('AHX 9090')
  await saveInSpiteOfSigningOut(
    page,
    'admin',
    () => page.getByRole('button', { name: 'Add patient' }).click(),
    async () => {
      await expect(page.getByLabel('First name')).toHaveValue('Odile')
      await expect(page.getByLabel('Last name')).toHaveValue('Fernbach')
      await expect(page.getByRole('combobox', { name: /^Diagnosis/ })).toHaveValue('F33.1')
      await expect(page.getByLabel('Member ID')).toHaveValue('AHX 9090')
    },
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Odile Fernbach')
  await expect(page.getByText('AHX 9090').first()).toBeVisible()
  await expect(page.getByText('F33.1').first()).toBeVisible()
})

test('a form that shows its effect while one types: a group', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/groups')
  await page.getByRole('link', { name: 'Evening Process Group' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evening Process Group')
  await page.goto(`${page.url().split('?')[0]}/settings`)
  await page.context().clearCookies()
  await page.getByLabel('Name').fill('Evening Process Circle')
  await page.getByLabel('Kind').selectOption({ index: 1 })
  await expect(page.getByText(/^You were signed out. What you typed stays/)).toBeVisible()
  await page.getByLabel('Kind').selectOption({ index: 0 })
  await saveInSpiteOfSigningOut(
    page,
    'owner',
    () => page.getByRole('button', { name: 'Save the group' }).click(),
    async () => await expect(page.getByLabel('Name')).toHaveValue('Evening Process Circle'),
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evening Process Circle')
})

test('one question: setting a payer aside', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/payers')
  await page.getByRole('link', { name: 'Acme Health PPO' }).first().click()
  await page.getByRole('button', { name: 'Set aside' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Set Acme Health PPO aside?')
  await page.context().clearCookies()
  await saveInSpiteOfSigningOut(
    page,
    'owner',
    () => dialog.getByRole('button', { name: 'Set the payer aside' }).click(),
    async () => await expect(dialog).toContainText('Set Acme Health PPO aside?'),
  )
  await expect(page.getByRole('button', { name: 'Take the payer back' })).toBeVisible()
})

test('a reason in a dialog of the claims: overriding a hold', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/claims?tab=held&reason=G-05')
  await page.locator('a[data-open]').first().click()
  await page.getByRole('button', { name: 'Override with a reason' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Reason').fill('Short')
  await dialog.getByRole('button', { name: 'Override with this reason' }).click()
  await expect(dialog.getByText('Say why, in ten letters or more.')).toBeVisible()
  // What was refused stays to be gone on with.
  await expect(dialog.getByLabel('Reason')).toHaveValue('Short')
  await page.context().clearCookies()
  await dialog.getByLabel('Reason').fill('The contractor allows twelve, L33632.')
  await saveInSpiteOfSigningOut(
    page,
    'owner',
    () => dialog.getByRole('button', { name: 'Override with this reason' }).click(),
    async () => await expect(dialog.getByLabel('Reason')).toHaveValue('The contractor allows twelve, L33632.'),
  )
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('The contractor allows twelve, L33632.').first()).toBeVisible()
})

test('a list from CSV: its columns stay matched, and it is imported', async ({ page }) => {
  await signInAs(page, 'admin')
  await page.goto('/settings/data/csv')
  const card = page.getByLabel('Import a list', { exact: true })
  const lines = ['Surname,First,DOB,Street,City,State,Postal', 'Quill,Tamsin,1990-05-06,1 Elm St,Dayton,OH,45402']
  const buffer = Buffer.from(lines.join('\r\n'))
  await page.getByLabel('List as CSV').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByRole('group', { name: 'Columns of people.csv' })).toBeVisible()
  await page.context().clearCookies()
  const kept = async () => {
    await expect(page.getByRole('group', { name: 'Columns of people.csv' })).toBeVisible()
    await expect(page.getByLabel('ZIP')).toHaveValue('6')
  }
  await saveInSpiteOfSigningOut(
    page,
    'admin',
    async () => {
      // The first time the check finds nobody, the second time it is asked for again.
      const again = page.getByRole('button', { name: 'Check the file' })
      if (await again.isVisible()) await again.click()
      else await page.getByLabel('ZIP').selectOption('Postal')
    },
    kept,
  )
  await expect(card).toContainText('people.csv is ready to import')
  await page.context().clearCookies()
  await saveInSpiteOfSigningOut(
    page,
    'admin',
    () => page.getByRole('button', { name: 'Import 1 patient' }).click(),
    kept,
  )
  await expect(card).toContainText('people.csv is imported')
})

test('somebody new who walks in', async ({ page }) => {
  await signInAs(page, 'clinician')
  await openSessionOfLastWeek(page)
  await page.getByRole('button', { name: /^Add walk-in/ }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Somebody new' }).click()
  await sheet.getByLabel('First name').fill('Noor')
  await page.context().clearCookies()
  // Patients of that name are looked for meanwhile: nobody answers, and the page stays.
  await sheet.getByLabel('Name of a patient').fill('Noor')
  await sheet.getByLabel('Last name').fill('Ansari')
  await sheet.getByLabel('Birth date').fill('1990-04-01')
  await saveInSpiteOfSigningOut(
    page,
    'clinician',
    () => sheet.getByRole('button', { name: 'Add to the session' }).click(),
    async () => {
      await expect(sheet.getByLabel('First name')).toHaveValue('Noor')
      await expect(sheet.getByLabel('Birth date')).toHaveValue('1990-04-01')
    },
  )
  await expect(sheet).toHaveCount(0)
  await expect(page.getByText('Noor Ansari').first()).toBeVisible()
})

test('the notes editor: all three parts of a note', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/notes')
  await page.getByRole('button', { name: 'Where notes are kept' }).click()
  await page.getByRole('dialog').getByLabel('Notes are kept', { exact: true }).selectOption('here')
  await page.getByRole('button', { name: 'Save where notes are kept' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.context().clearCookies()

  await signInAs(page, 'clinician')
  await openSessionOfLastWeek(page)
  await page.goto(`${page.url().split('?')[0]}/notes`)
  const parts = {
    Participation: 'Spoke early.',
    Response: 'Calmer at the end.',
    'Link to the treatment plan': 'Goal 2.',
  }
  await page.getByLabel('Participation').fill(parts.Participation)
  await page.context().clearCookies()
  for (const [label, text] of Object.entries(parts)) await page.getByLabel(label).fill(text)
  const kept = async () => {
    for (const [label, text] of Object.entries(parts)) await expect(page.getByLabel(label)).toHaveValue(text)
  }
  await saveInSpiteOfSigningOut(page, 'clinician', () => page.getByRole('button', { name: 'Save draft' }).click(), kept)
  await expect(page.getByText('Draft saved.')).toBeVisible()
  await page.reload()
  await kept()
})
