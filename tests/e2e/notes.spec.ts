import type { Page } from '@playwright/test'
import { choice, member } from './support/board'
import { expectAccessible } from './support/no-violations'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

const participation =
  'Spoke early about a quarrel at work and listened closely while two others told what they heard in it.'
const response = 'Tense at first, calmer at the end; saw that anger hides fear.'
const planLink = 'Goal 2, naming triggers; next week practice saying no.'

async function keepNotes(page: Page, where: 'here' | 'elsewhere') {
  await signInAs(page, 'owner')
  await page.goto('/notes')
  await page.getByRole('button', { name: 'Where notes are kept' }).click()
  await page.getByRole('dialog').getByLabel('Notes are kept', { exact: true }).selectOption(where)
  await page.getByRole('button', { name: 'Save where notes are kept' }).click()
  await expect(page.getByText(`Notes are kept ${where} from now on.`)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function addWhoCame(page: Page, name: string) {
  await page.getByRole('button', { name: /^Add walk-in/ }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Name of a patient').fill(name)
  await sheet.getByText(name).click()
  await expect(sheet).toHaveCount(0)
  await choice(page, name, 'Attended').click()
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true })

async function fillNote(page: Page) {
  await page.getByLabel('Participation').fill(participation)
  await page.getByLabel('Response').fill(response)
  await page.getByLabel('Link to the treatment plan').fill(planLink)
}

test('where notes are kept here, a claim waits for its note, and signing it by keyboard lets it go', async ({
  page,
}) => {
  await keepNotes(page, 'here')
  await page.context().clearCookies()
  await signInAs(page, 'clinician')
  await page.goto('/sessions')
  for (let week = 0; week < 3; week++) {
    const before = page.url()
    await page.getByRole('link', { name: 'The week before' }).click()
    await expect(page).not.toHaveURL(before)
  }
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evening Process Group')
  // Two of another group who came that evening: their notes are this story's own.
  await addWhoCame(page, 'Theo Marchetti')
  await addWhoCame(page, 'Leocadia Finch')
  // What is told is what becomes of it once the note is signed; the foot says what that takes.
  await expect(member(page, 'Theo Marchetti')).toContainText('Will bill')
  await member(page, 'Theo Marchetti').getByRole('button', { name: /^Why/ }).click()
  await expect(page.getByText('The note is written once this is saved.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'The note is signed' })).toHaveCount(0)
  await expect(page.getByText(/^Claims wait until you sign each note: \d+ of \d+ signed$/)).toBeVisible()
  await page.getByRole('button', { name: 'Save attendance' }).click()
  await expect(page.getByText(/Attendance saved, 2 claims made/)).toBeVisible()
  await picture(page, 'board-notes-to-sign')
  await page.getByRole('link', { name: '2 notes to sign' }).first().click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notes of Evening Process Group')
  await expect(heading(page, 'Theo Marchetti')).toBeVisible()
  await expectAccessible(page, 'a note, not begun')
  await page.keyboard.press('j')
  await expect(heading(page, 'Leocadia Finch')).toBeVisible()
  await page.keyboard.press('k')
  await expect(heading(page, 'Theo Marchetti')).toBeVisible()

  await page.getByLabel('Participation').fill(`Leocadia and he: ${participation}`)
  await expect(page.getByText('Leocadia F. is named here.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Say how the person responded.')).toBeVisible()
  await expect(page.getByLabel('Response')).toBeFocused()
  // Another note is opened with the first one not saved: what was typed stays.
  await page.keyboard.press('Alt+ArrowDown')
  await expect(heading(page, 'Leocadia Finch')).toBeVisible()
  await expect(page.getByText('Not saved')).toBeVisible()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(heading(page, 'Theo Marchetti')).toBeVisible()
  await expect(page.getByLabel('Participation')).toHaveValue(`Leocadia and he: ${participation}`)
  await fillNote(page)
  await picture(page, 'note-writing')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Theo M.’s note is signed, its claim is ready/)).toBeVisible()
  await expect(heading(page, 'Leocadia Finch')).toBeVisible()
  await expect(page.getByLabel('Participation')).toBeFocused()

  await fillNote(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/This note says the same as Theo M.’s/)).toBeVisible()
  await expectAccessible(page, 'a note that says the same as another')
  await picture(page, 'note-alike')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('Draft saved.')).toBeVisible()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: /Leocadia Finch/ })).toContainText('same text as Theo’s note')
  await picture(page, 'today-note-alike')
  await page.getByRole('link', { name: /Leocadia Finch/ }).click()
  await page.getByLabel('Both did and said the same: sign it as it is').check()
  await page.getByRole('button', { name: /^Sign and lock/ }).click()
  await expect(page.getByText(/Leocadia F.’s note is signed, its claim is ready/)).toBeVisible()

  await page.getByRole('button', { name: 'The note before' }).click()
  await expect(heading(page, 'Theo Marchetti')).toBeVisible()
  await expect(page.getByText(/Signed by Marisol Rivera, LCSW on/)).toBeVisible()
  await expect(page.getByLabel('Participation')).toHaveCount(0)
  await page.getByLabel('Addendum').fill('Called the next day: slept well.')
  await page.getByRole('button', { name: 'Add to the note' }).click()
  await expect(page.getByRole('list', { name: 'Addenda' })).toContainText('Called the next day: slept well.')
  await expectAccessible(page, 'a signed note')
  await picture(page, 'note-signed')

  await page.goto('/notes?show=signed&text=theo')
  await expect(page.getByRole('row').filter({ hasText: 'Theo Marchetti' })).toContainText('Signed')
  await page.goto('/notes')
  await expectAccessible(page, 'notes to sign')
  await picture(page, 'notes')

  await page.context().clearCookies()
  await keepNotes(page, 'elsewhere')
  await page.goto('/claims?tab=ready&text=Theo')
  await expect(page.getByRole('row').filter({ hasText: 'Theo Marchetti' }).first()).toBeVisible()
})

test('the group’s note is written once, and says when it names somebody', async ({ page }) => {
  await keepNotes(page, 'here')
  await page.context().clearCookies()
  await signInAs(page, 'clinician')
  await page.goto('/notes?show=signed&text=theo')
  await page.getByRole('link', { name: 'Theo Marchetti' }).click()
  await page.getByRole('button', { name: 'Write it' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Save the group’s note' }).click()
  await expect(sheet.getByText('This is needed.')).toBeVisible()
  await sheet.getByLabel('Topic').fill('Asking for help')
  await sheet.getByLabel(/What the group did/).fill('The group looked at what keeps people from asking. Theo began.')
  await expect(sheet.getByText('Theo M. is named here.')).toBeVisible()
  await expectAccessible(page, 'the group’s note')
  await sheet.getByLabel(/What the group did/).fill('The group looked at what keeps people from asking.')
  await expect(sheet.getByText('Theo M. is named here.')).toHaveCount(0)
  await sheet.getByRole('button', { name: 'Save the group’s note' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(page.getByText('Evening Process Group: Asking for help')).toBeVisible()

  const address = page.url()
  await page.context().clearCookies()
  await signInAs(page, 'admin')
  await page.goto(address)
  await expect(page.getByText('Notes are locked for your role')).toBeVisible()
  await expectAccessible(page, 'notes, locked for the role')
  await page.context().clearCookies()
  await keepNotes(page, 'elsewhere')
})
