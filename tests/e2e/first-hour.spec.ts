import type { Page } from '@playwright/test'
import { addDays, weekdayOf, weekdays } from '../../lib/kernel/dates'
import { check837P } from '../support/check-837p'
import { day } from '../support/days'
import { claimsOf, download } from './support/claim-file'
import { expectAccessible } from './support/no-violations'
import { picture } from './support/screens'
import { expect, test } from './support/story'

// Over an empty database: what a new practice sees in its first hour, told by the checklist alone.
test.use({ practice: 'empty' })
test.describe.configure({ timeout: 300_000 })

/** Today says how far it is and leads to the next step. */
async function nextStep(page: Page, done: number, action: string): Promise<void> {
  await page.goto('/today')
  await expect(page.getByText(`${done} of 11 done`)).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: action }).click()
  await expect(page).not.toHaveURL(/today/)
}

/** In words, as a person types it: it has been, so who came can be marked. */
function mondayOfLastWeek(): string {
  const today = day(new Date().toLocaleDateString('en-CA', { timeZone: 'America/New_York' }))
  return addDays(today, -weekdays.indexOf(weekdayOf(today)) - 7)
}

async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel('Street').fill('4 Birch St')
  await page.getByLabel('City').fill('Anytown')
  await page.getByLabel('State').fill('OH')
  await page.getByLabel('ZIP').fill('43215-0001')
}

async function addPatient(page: Page, firstName: string, lastName: string, diagnosis: string): Promise<void> {
  await page.getByLabel('First name').fill(firstName)
  await page.getByLabel('Last name').fill(lastName)
  await page.getByRole('textbox', { name: /^Birth date/ }).fill('5/4/1990')
  await fillAddress(page)
  await page.getByLabel('Payer').selectOption({ label: 'Harbor Health' })
  await page.getByLabel('Member ID').fill(`HH ${lastName}`)
  await page.getByRole('textbox', { name: /^Covered since/ }).fill('1/1/2026')
  await page.getByRole('combobox', { name: /^Diagnosis/ }).fill(diagnosis)
  await page.getByRole('option', { name: diagnosis }).click()
  await page.getByRole('button', { name: 'Add patient' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${firstName} ${lastName}`)
}

async function joinGroup(page: Page, name: string): Promise<void> {
  const sheet = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Add member' }).first().click()
  await sheet.getByRole('combobox').fill(name)
  await sheet.getByRole('option', { name }).click()
  await sheet.getByLabel('First day', { exact: true }).fill(mondayOfLastWeek())
  await sheet.getByRole('button', { name: 'Add to the group' }).click()
  await expect(page.getByRole('region', { name: 'Roster' }).getByText(name)).toBeVisible()
}

test('from an empty database to the first 837P, led by the checklist', async ({ page }) => {
  await test.step('the first owner is made, once', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Make the first owner' }).click()
    await page.getByRole('button', { name: 'Make the practice' }).click()
    await expect(page.getByLabel('Practice')).toBeFocused()
    await expectAccessible(page, 'set up, refused')
    await page.getByLabel('Practice').fill('Birch Street Groups')
    await page.getByLabel('Your name').fill('Ines Okafor')
    await page.getByLabel('Your email').fill('ines@birch.example')
    await page.getByLabel('Password', { exact: true }).fill('short')
    await page.getByRole('button', { name: 'Make the practice' }).click()
    await expect(page.getByText(/^Too short: 5 of 15/)).toBeVisible()
    await expect(page.getByLabel('Practice')).toHaveValue('Birch Street Groups')
    await page.getByLabel('Password', { exact: true }).fill('eleven chairs along the river')
    await picture(page, 'set-up')
    await page.getByRole('button', { name: 'Make the practice' }).click()
    await expect(page.getByText('0 of 11 done')).toBeVisible()
    await expectAccessible(page, 'first day')
    await picture(page, 'first-day')
    await page.goto('/set-up')
    await expect(page).toHaveURL(/\/today|\/sign-in/)
  })

  await test.step('the practice, and who sends and receives', async () => {
    await nextStep(page, 0, 'Complete the practice')
    await page.getByLabel('NPI of the practice').fill('1234567893')
    await page.getByLabel('Tax ID').fill('31-1234567')
    await page.getByLabel('Telephone').fill('555-555-0100')
    await fillAddress(page)
    await page.getByLabel('Submitter id').fill('BIRCH1')
    await page.getByLabel('Receiver id').fill('CLEAR1')
    await page.getByLabel(/^Receiver(?! id)/).fill('Clear One')
    await page.getByRole('button', { name: 'Save the practice' }).click()
    await expect(page.getByText(/saved/).first()).toBeVisible()
  })

  await test.step('where and when the groups meet', async () => {
    await nextStep(page, 2, 'Add a location')
    await page.getByRole('button', { name: 'Add a location' }).first().click()
    await page.getByLabel('Name').fill('Birch Street')
    await fillAddress(page)
    await page.getByRole('button', { name: 'Add the location' }).click()
    await expect(page.getByRole('button', { name: 'Edit Birch Street' })).toBeVisible()
    await nextStep(page, 3, 'Post your hours')
    await page.getByRole('link', { name: 'Post your hours' }).first().click()
    await page.getByRole('textbox', { name: 'In force from' }).fill('Jan 1, 2026')
    await page.getByRole('button', { name: 'Open Monday' }).click()
    await page.getByRole('button', { name: 'Monday’s times for Tuesday to Friday' }).click()
    await page.getByRole('button', { name: 'Post these hours' }).click()
    await expect(page.getByText('Since Jan 1, 2026').first()).toBeVisible()
  })

  await test.step('a fee, a clinician, a payer', async () => {
    await nextStep(page, 4, 'Add the fee for 90853')
    await page.getByRole('button', { name: 'Add a fee' }).first().click()
    await page.getByLabel('Code').fill('90853')
    await page.getByLabel('Amount a unit').fill('60')
    await page.getByRole('button', { name: 'Add the fee' }).click()
    await expect(page.getByRole('row', { name: /^90853/ })).toContainText('$60.00')

    await nextStep(page, 5, 'Add a clinician')
    await expectAccessible(page, 'providers, none')
    await page.getByRole('button', { name: 'Add provider' }).first().click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('First name').fill('Ines')
    await sheet.getByLabel('Last name').fill('Okafor')
    await sheet.getByLabel('Licence', { exact: true }).selectOption('LCSW')
    await sheet.getByLabel('NPI').fill('1999999980')
    await sheet.getByRole('button', { name: 'Add provider' }).click()
    await expect(sheet.getByText('The check digit does not fit. Did you mean 1999999984?')).toBeVisible()
    await sheet.getByLabel('NPI').fill('1999999984')
    await expectAccessible(page, 'a new provider')
    await sheet.getByRole('button', { name: 'Add provider' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ines Okafor/)
    await expectAccessible(page, 'a provider')
    await picture(page, 'provider')

    await nextStep(page, 6, 'Add a payer')
    await page.getByRole('button', { name: 'New payer' }).first().click()
    await sheet.getByLabel('Name').fill('Harbor Health')
    await sheet.getByLabel('Payer ID').fill('99955')
    await sheet.getByRole('button', { name: 'Add the payer' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbor Health')
  })

  await test.step('a group that meets, and somebody in it', async () => {
    const sheet = page.getByRole('dialog')
    await nextStep(page, 7, 'Add a group')
    await page.getByRole('button', { name: 'New group' }).first().click()
    await sheet.getByLabel('Name').fill('Monday Circle')
    await sheet.getByLabel('Add a clinician').selectOption({ label: 'Ines Okafor, LCSW' })
    await sheet.getByRole('button', { name: 'Make the group' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday Circle')

    await nextStep(page, 7, 'Say when it meets')
    await page.getByRole('button', { name: 'New series' }).first().click()
    await sheet.getByLabel('From', { exact: true }).fill(mondayOfLastWeek())
    await sheet.getByLabel('Begins').fill('10a')
    await sheet.getByLabel('Ends', { exact: true }).fill('11:30a')
    await expect(sheet.getByRole('region', { name: 'What this does' })).toContainText('made')
    await sheet.getByRole('button', { name: 'Make the series' }).click()
    await expect(page.getByRole('region', { name: 'Series' })).toContainText('Every Monday, 10:00 to 11:30 AM')

    await nextStep(page, 8, 'Add a patient')
    await addPatient(page, 'Wren', 'Halloway', 'F41.1')
    await nextStep(page, 8, 'Add Wren Halloway to Monday Circle')
    await joinGroup(page, 'Wren Halloway')
    // One person is not a group, and the checklist knows it before the session does.
    await nextStep(page, 8, 'Add a second patient')
    await addPatient(page, 'Marlow', 'Pike', 'F43.21')
    await nextStep(page, 8, 'Add Marlow Pike to Monday Circle')
    await joinGroup(page, 'Marlow Pike')
  })

  await test.step('who came, and the claim that comes of it', async () => {
    await nextStep(page, 9, 'Mark attendance')
    await page.getByRole('button', { name: 'All attended' }).click()
    await expect(page.getByText('will bill, $120.00')).toBeAttached()
    await picture(page, 'first-board')
    await page.getByRole('button', { name: 'Save attendance' }).click()
    await expect(page.getByText('Attendance saved, 2 claims made')).toBeVisible()
  })

  await test.step('the first 837P', async () => {
    await nextStep(page, 10, 'Release what is ready')
    await page.getByRole('button', { name: 'Release 2 ready' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Release 2 claims' }).click()
    await expect(page.getByText('2 claims released')).toBeVisible()
    await nextStep(page, 10, 'Make a batch')
    await page.getByRole('button', { name: /^Make a batch/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Live' }).check()
    await dialog.getByRole('button', { name: 'Make the 837P' }).click()
    const { text } = await download(page, dialog.getByRole('link', { name: 'Download 837P' }))
    expect(check837P(text)).toEqual([])
    expect(claimsOf(text).toSorted((a, b) => (a.patient < b.patient ? -1 : 1))).toMatchObject([
      { patient: 'MARLOW PIKE', cents: 6000, lines: ['HC:90853*60*UN*1'] },
      { patient: 'WREN HALLOWAY', cents: 6000, lines: ['HC:90853*60*UN*1'] },
    ])
    await page.goto('/today')
    await expect(page.getByRole('heading', { name: 'From here to your first claim file' })).toHaveCount(0)
    await picture(page, 'today-after-the-first-file')
  })
})
