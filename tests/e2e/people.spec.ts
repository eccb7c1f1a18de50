import type { Browser, Page } from '@playwright/test'
import { expectAccessible } from './support/no-violations'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, listenToComplaints, test } from './support/story'

test.describe.configure({ timeout: 300_000 })

const ana = { name: 'Ana Sol', email: 'ana.sol@lakeside.example', password: 'eleven quiet herons' }
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) })

/** Somebody else at a browser of their own. */
async function elsewhere(browser: Browser) {
  const context = await browser.newContext()
  const said = listenToComplaints(context)
  return { page: await context.newPage(), said }
}

/** Invites Ana as an owner, after what is wrong was said, and takes the link. */
async function invite(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  const sheet = page.getByRole('dialog')
  const make = sheet.getByRole('button', { name: 'Make the link' })
  await make.click()
  await expect(sheet.getByText('This is needed.')).toHaveCount(2)
  await expect(sheet.getByText('Choose which provider this clinician is.')).toBeVisible()
  await expect(sheet.getByLabel('Name')).toBeFocused()
  await sheet.getByLabel('Role').selectOption('Owner')
  await expect(sheet.getByText('Choose which provider this clinician is.')).toHaveCount(0)
  await sheet.getByLabel('Name').fill(ana.name)
  await sheet.getByLabel('Email').fill('dana@lakeside.example')
  await make.click()
  await expect(sheet.getByText('Dana Whitlock signs in here with this email already.')).toBeVisible()
  await expect(sheet.getByLabel('Name')).toHaveValue(ana.name)
  await expectAccessible(page, 'invite somebody, refused')
  await picture(page, 'people-invite')
  await sheet.getByLabel('Email').fill(ana.email)
  await make.click()
  const link = await sheet.getByLabel(`Link for ${ana.name}`).inputValue()
  await expectAccessible(page, 'the link')
  await picture(page, 'people-link')
  await sheet.getByRole('button', { name: 'Close' }).first().click()
  const invited = page.getByRole('region', { name: 'Invited' })
  await expect(invited).toContainText(ana.email)
  await expect(invited).toContainText('Link works until')
  return link
}

/** Follows the link in another browser, and is a member after two passwords that will not do. */
async function join(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Join Lakeside Group Therapy')
  await expect(page.getByText(`${ana.name}, you are invited as an owner.`)).toBeVisible()
  await expectAccessible(page, 'join')
  await picture(page, 'join')
  const password = page.getByLabel('Password', { exact: true })
  const press = () => page.getByRole('button', { name: 'Join the practice' }).click()
  await press()
  await expect(page.getByText('Enter a password.')).toBeVisible()
  await password.fill('quiet herons')
  await expect(page.getByText('Enter a password.')).toHaveCount(0)
  await press()
  await expect(page.getByText(/^Too short: 12 of 15 characters\./)).toBeVisible()
  await expect(password).toHaveValue('quiet herons')
  await expect(password).toBeFocused()
  await expectAccessible(page, 'join, refused')
  await picture(page, 'join-refused')
  await password.fill('my lakeside group therapy')
  await press()
  await expect(page.getByText(/^Leave out your email/)).toBeVisible()
  await password.fill(ana.password)
  await press()
  await page.waitForURL('**/today')
  await expect(page.getByRole('button', { name: new RegExp(ana.name) }).first()).toBeVisible()
}

test('somebody joins by a link that works once, and is out as soon as an owner ends their access', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'owner')
  await page.goto('/settings/people')
  await expect(row(page, 'judith@')).toContainText('The only owner')
  await expect(row(page, 'judith@').getByRole('button')).toHaveCount(0)
  await expectAccessible(page, 'people')
  await picture(page, 'people')

  const link = await invite(page)
  await expectAccessible(page, 'people, one invited')
  const other = await elsewhere(browser)
  await join(other.page, link)

  const third = await elsewhere(browser)
  await third.page.goto(link)
  await expect(third.page.getByRole('heading', { level: 1 })).toHaveText('This link leads nowhere')
  await expect(third.page.getByText('If you joined with it, sign in. Else ask whoever sent it')).toBeVisible()
  await expectAccessible(third.page, 'join, a dead link')
  await picture(third.page, 'join-dead')
  await third.page.context().close()

  await other.page.goto('/settings/people')
  await expect(row(other.page, 'judith@')).toContainText('Owner')
  await page.reload()
  await expect(row(page, 'judith@')).toContainText('Another owner can change this')
  await expect(page.getByRole('region', { name: 'Invited' })).toHaveCount(0)

  // Ana is made an admin while she still looks at the people as an owner: her page ends nobody’s access any more.
  await page.getByRole('button', { name: `Change the role of ${ana.name}` }).click()
  await page.getByRole('dialog').getByLabel('Role').selectOption('Admin')
  await expectAccessible(page, 'change a role')
  await page.getByRole('dialog').getByRole('button', { name: 'Save role' }).click()
  await expect(page.getByText(`${ana.name} has another role from now on.`)).toBeVisible()
  await other.page.getByRole('button', { name: 'End the access of Judith Chen, PsyD' }).click()
  await other.page.getByRole('dialog').getByRole('button', { name: 'End access' }).click()
  await expect(other.page.getByText('signed out and cannot sign in')).toHaveCount(0)
  await page.reload()
  await expect(row(page, 'judith@')).toContainText('The only owner')

  await other.page.goto('/today')
  await page.getByRole('button', { name: `End the access of ${ana.name}` }).click()
  await expectAccessible(page, 'end access')
  await picture(page, 'people-end')
  await page.getByRole('dialog').getByRole('button', { name: 'End access' }).click()
  await expect(page.getByRole('region', { name: 'Ended' })).toContainText(`${ana.email}`)
  await expectAccessible(page, 'people, one ended')
  await picture(page, 'people-ended')

  await other.page.getByRole('link', { name: 'Patients', exact: true }).click()
  await other.page.waitForURL('**/sign-in?next=*')
  await other.page.getByLabel('Email').fill(ana.email)
  await other.page.getByLabel('Password', { exact: true }).fill(ana.password)
  await other.page.getByRole('button', { name: 'Sign in' }).click()
  await expect(other.page.getByText('That email and password do not fit together.')).toBeVisible()
  expect([...other.said, ...third.said]).toEqual([])
})

test('only an owner sees who signs in', async ({ page }) => {
  await signInAs(page, 'admin')
  await page.goto('/settings/people')
  await expect(page.getByText('judith@lakeside.example')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Invite somebody' })).toHaveCount(0)
})
