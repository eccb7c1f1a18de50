import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/no-violations'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

test.describe.configure({ timeout: 300_000 })

const day = (page: Page, label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}`) })

/** By its key; then waits for it, since the tab before has buttons of the same name. */
async function openTab(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(key)
  await expect(page.locator('main a[aria-current=page]').filter({ hasText: name })).toBeVisible()
}

test('a patient is added, found, covered and authorized', async ({ page }) => {
  await signInAs(page, 'admin')
  await page.goto('/patients')
  await expect(page.getByRole('table')).toBeVisible()
  await expectAccessible(page, 'patients')
  await picture(page, 'patients')
  await page.getByRole('link', { name: 'New patient' }).click()

  await test.step('what is wrong is said beside the field, and somebody alike is warned of', async () => {
    await page.getByRole('button', { name: 'Add patient' }).click()
    await expect(page.getByLabel('First name')).toBeFocused()
    await expect(page.getByText('This is needed.').first()).toBeVisible()
    await page.getByLabel('First name').fill('Ruben')
    await page.getByLabel('Last name').fill('Aldana')
    await day(page, 'Birth date').fill('8/28/1978')
    await page.getByRole('button', { name: 'Add patient' }).click()
    await expect(page.getByText('Ruben Aldana of the same birth date is a patient already.')).toBeVisible()
    await expectAccessible(page, 'new patient, somebody alike')
    await picture(page, 'patient-new')
  })

  await test.step('a diagnosis is chosen by words, with the keyboard', async () => {
    await page.getByLabel('First name').fill('Signe')
    await page.getByLabel('Last name').fill('Thorvald')
    await page.getByRole('combobox', { name: /^Diagnosis/ }).fill('post tr')
    await expect(page.getByRole('option', { name: /F43\.10/ })).toBeVisible()
    await expectAccessible(page, 'diagnoses offered')
    await picture(page, 'patient-diagnosis')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: /^Diagnosis/ })).toHaveValue('F43.11')
    await page.getByLabel('Payer').selectOption({ label: 'Acme Health PPO' })
    await page.getByLabel('Member ID').fill('AHX 5500 1')
    await day(page, 'Covered since').fill('1/1/2026')
    await page.getByRole('button', { name: 'Add patient' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signe Thorvald')
    await expect(page.getByText('Signe Thorvald added.')).toBeVisible()
    await expectAccessible(page, 'new patient’s page')
  })

  await test.step('details open with E', async () => {
    await page.keyboard.press('e')
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('Preferred name').fill('Sig')
    await expectAccessible(page, 'details of a patient')
    await sheet.getByRole('button', { name: 'Save details' }).click()
    await expect(page.getByText('Called Sig')).toBeVisible()
  })

  await test.step('two primary coverages do not share a day; the next one ends the one before', async () => {
    await openTab(page, '2', 'Coverage')
    await page.getByRole('button', { name: 'Add coverage' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('Payer').selectOption({ label: 'Great Lakes Blue' })
    await sheet.getByLabel('Member ID').fill('GLB 900')
    await sheet.getByLabel('Pays').selectOption('primary')
    await day(page, 'From').fill('11/1/2026')
    await sheet.getByRole('button', { name: 'Add coverage' }).click()
    await expect(sheet.getByText(/Acme Health PPO is primary already, since Jan 1, 2026/)).toBeVisible()
    await expectAccessible(page, 'coverage that overlaps')
    await picture(page, 'patient-coverage')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'End it and begin the next' }).click()
    await sheet.getByLabel('Payer').selectOption({ label: 'Great Lakes Blue' })
    await sheet.getByLabel('Member ID').fill('GLB 900')
    await day(page, 'From').fill('11/1/2026')
    await sheet.getByRole('button', { name: 'Begin this coverage' }).click()
    await expect(page.getByText('Jan 1, 2026 to Oct 31, 2026')).toBeVisible()
    await expect(page.getByText('Since Nov 1, 2026')).toBeVisible()
    await expectAccessible(page, 'coverage of a patient')
  })

  await test.step('an authorization says what it would change, and is recorded', async () => {
    await openTab(page, '4', 'Authorizations')
    await page.getByRole('button', { name: 'Record an authorization' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('Number', { exact: true }).fill('GL-4410')
    await sheet.getByLabel('Sessions').fill('12')
    await day(page, 'From').fill('11/1/2026')
    await day(page, 'Through').fill('3/31/2027')
    await expect(sheet.getByText('Which claims would this change?')).toBeVisible()
    await expectAccessible(page, 'record an authorization')
    await picture(page, 'patient-authorization')
    await sheet.getByRole('button', { name: 'Save authorization' }).click()
    await expect(page.getByText('Authorization GL-4410 saved.')).toBeVisible()
    await expect(page.getByRole('heading', { name: /GL-4410/ })).toBeVisible()
    await expectAccessible(page, 'authorizations of a patient')
  })

  await test.step('the order of diagnoses is changed', async () => {
    await openTab(page, '3', 'Diagnoses')
    await page.getByRole('button', { name: 'Add diagnosis' }).click()
    await page.getByRole('combobox', { name: /^Diagnosis/ }).fill('Z63.0')
    await expect(page.getByText(/No table here has this code/).first()).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: 'Add diagnosis' }).click()
    await expect(page.getByText('Z63.0 added.')).toBeVisible()
    await page.getByRole('button', { name: 'Move Z63.0 up' }).click()
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Primary' })).toContainText('Z63.0')
    await expectAccessible(page, 'diagnoses of a patient')
    await picture(page, 'patient-diagnoses')
  })

  await test.step('set aside and taken back', async () => {
    await openTab(page, '1', 'Overview')
    await page.getByRole('button', { name: 'Set aside', exact: true }).click()
    await page.getByRole('button', { name: 'Set Signe Thorvald aside' }).click()
    await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible()
    await expectAccessible(page, 'patient set aside')
    await page.getByRole('button', { name: 'Take back' }).click()
    await expect(page.getByText('Signe Thorvald is back.')).toBeVisible()
  })

  await test.step('found as one types, and exported as it is filtered', async () => {
    await page.goto('/patients')
    await page.getByRole('textbox', { name: 'Name or member ID' }).fill('ahx5500')
    await expect(page.getByRole('link', { name: 'Thorvald, Signe' })).toBeVisible()
    await expect(page.getByText('1 patient', { exact: true })).toBeVisible()
    await page.getByRole('textbox', { name: 'Name or member ID' }).fill('glb900')
    await expect(page.getByRole('link', { name: 'Thorvald, Signe' })).toBeVisible()
    await expect(page.getByText('1 patient', { exact: true })).toBeVisible()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Export' }).click(),
    ])
    const text = readFileSync(await file.path(), 'utf8')
    expect(text.split('\r\n')[1]).toContain('Thorvald,Signe,1978-08-28,Great Lakes Blue,GLB 900')
    await page.getByRole('textbox', { name: 'Name or member ID' }).fill('nobody of this name')
    await expect(page.getByText(/Nobody here is called/)).toBeVisible()
    await expectAccessible(page, 'patients, nobody found')
    await picture(page, 'patients-none')
  })
})

test('the owner sees a patient’s claims, and each tab is accessible', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/patients?text=castellane')
  await page.getByRole('link', { name: 'Castellane, Amara' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amara Castellane')
  await expectAccessible(page, 'patient')
  await picture(page, 'patient')
  for (const tab of ['Sessions', 'Claims', 'Balance', 'Notes']) {
    await page.getByRole('navigation', { name: 'Parts of the patient' }).getByRole('link', { name: tab }).click()
    await page.waitForURL(new RegExp(`tab=${tab.toLowerCase()}`))
    await expectAccessible(page, `patient, ${tab}`)
    await picture(page, `patient-${tab.toLowerCase()}`)
  }
})

test('an admin is told who may read notes; a clinician sees their own patients and changes nothing', async ({
  page,
}) => {
  await signInAs(page, 'admin')
  await page.goto('/patients?text=castellane')
  await page.getByRole('link', { name: 'Castellane, Amara' }).click()
  await page.getByRole('navigation', { name: 'Parts of the patient' }).getByRole('link', { name: 'Notes' }).click()
  await expect(page.getByText('Notes are not open to your role')).toBeVisible()
  await expectAccessible(page, 'notes that are not open')
  await page.context().clearCookies()
  await signInAs(page, 'clinician')
  await page.goto('/patients')
  await expect(page.getByRole('link', { name: 'Castellane, Amara' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'New patient' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Export' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /Ferreira/ })).toHaveCount(0)
})
