import { choice, member, openTonight } from './support/board'
import { expectAccessible } from './support/no-violations'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

test.describe.configure({ timeout: 300_000 })

test('before signing in', async ({ page }) => {
  await page.goto('/sign-in')
  await expectAccessible(page, 'sign-in')
  await page.getByLabel('Email').fill('nobody@lakeside.example')
  await page.getByLabel('Password', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('That email and password do not fit together.')).toBeVisible()
  await expectAccessible(page, 'sign-in, refused')
})

test('a clinician’s screens', async ({ page }) => {
  await signInAs(page, 'clinician')
  await expectAccessible(page, 'today of the clinician')
  await page.goto('/sessions')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page, 'sessions')
  await picture(page, 'sessions')
  await page.goto('/today')
  await openTonight(page)
  await expectAccessible(page, 'board, unmarked')
  await page.getByRole('button', { name: 'All attended' }).click()
  await choice(page, 'Evelyn Abara', 'Late').click()
  await choice(page, 'Farid Nasseri', 'No show').click()
  await choice(page, 'Greta Solheim', 'Video').click()
  await choice(page, 'Hollis Brandt', 'Telephone').click()
  await expect(member(page, 'Farid Nasseri')).toContainText('Will not bill')
  await member(page, 'Celeste Marrow').getByRole('button', { name: /^Why/ }).click()
  await expectAccessible(page, 'board, marked')
  await picture(page, 'board-why')
  await page.getByRole('button', { name: /^Add walk-in/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'walk-in')
  await picture(page, 'board-walk-in')
  await page.goto('/nowhere')
  await expectAccessible(page, 'not found')
})

test('an owner’s screens', async ({ page }) => {
  await signInAs(page, 'owner')
  await expectAccessible(page, 'today of the owner')
  for (const tab of ['ready', 'held', 'released', 'not_billed', 'sent', 'all']) {
    await page.goto(`/claims?tab=${tab}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims')
    await expectAccessible(page, `claims, ${tab}`)
    await picture(page, `claims-${tab}`)
  }
  await page.goto('/claims?tab=held')
  await page.getByRole('checkbox').nth(1).check()
  await expect(page.getByText(/^\d+ selected/)).toBeVisible()
  await expectAccessible(page, 'claims, one selected')
  await picture(page, 'claims-selected')
  await page.goto('/claims?tab=ready&text=nobody-of-this-name')
  await expectAccessible(page, 'claims, none found')
  await page.goto('/claims/batches')
  await expectAccessible(page, 'batches')
})

test('a claim, held and sent', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/claims?tab=held')
  await page.locator('a[data-open]').first().click()
  await page.waitForURL(/\/claims\/[0-9a-f-]{36}/)
  await expectAccessible(page, 'claim on hold')
  await picture(page, 'claim-held')
  await page.getByRole('button', { name: 'Override with a reason' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'override')
  await page.goto('/claims?tab=sent')
  await page.locator('a[data-open]').first().click()
  await page.waitForURL(/\/claims\/[0-9a-f-]{36}/)
  await expectAccessible(page, 'sent claim')
})

test('an admin’s screens', async ({ page }) => {
  await signInAs(page, 'admin')
  await expectAccessible(page, 'today of the admin')
  await page.goto('/sessions')
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await page.waitForURL(/\/sessions\/[0-9a-f-]{36}/)
  await expectAccessible(page, 'board, read-only')
  await picture(page, 'board-read-only')
})
