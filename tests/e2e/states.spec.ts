import { choice, markTonight, member } from './support/board'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test, withComplaints } from './support/story'

test('a page that is not there, or not theirs, is not found, inside the frame', async ({ page }) => {
  await signInAs(page, 'clinician')
  for (const path of ['/claims', '/claims/batches', '/sessions/nope', '/nowhere']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByText('Nothing is here'), path).toBeVisible()
  }
  await page.goto('/sessions/00000000-0000-4000-8000-000000000000')
  await expect(page.getByRole('navigation', { name: 'Main' }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Go to Today' }).click()
  await expect(page).toHaveURL(/\/today$/)
})

test('a week without a session and a list without a claim say so, and what to do', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/sessions?week=2031-03-03')
  await expect(page.getByText('No session this week')).toBeVisible()
  await picture(page, 'sessions-empty')
  await page.getByRole('link', { name: 'Go to this week' }).click()
  await expect(page).toHaveURL(/\/sessions$/)
  await page.goto('/claims?tab=ready&text=zzzz')
  await expect(page.getByText(/^No claims? match/)).toBeVisible()
  await picture(page, 'claims-nothing-found')
})

test('a session to come can be looked at and not marked', async ({ page }) => {
  await signInAs(page, 'clinician')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('evening')
  await expect(page.getByRole('option', { name: /^Evening Process Group, today/ })).toBeVisible()
  await picture(page, 'palette')
  await page
    .getByRole('option', { name: /^Evening Process Group/ })
    .nth(2)
    .click()
  await expect(page.getByText(/^Begins .* Attendance opens on that day\.$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save attendance' })).toHaveCount(0)
  await expect(page.locator('input[name^="status"]:enabled')).toHaveCount(0)
})

test('the colors chosen stay chosen', async ({ page }) => {
  await signInAs(page, 'clinician')
  const html = page.locator('html')
  for (const [label, isDark] of [
    ['Dark', true],
    ['Light', false],
  ] as const) {
    await page
      .getByRole('button', { name: /Marisol Rivera/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: label }).click()
    await page.reload()
    await expect(html).toHaveClass(isDark ? /\bdark\b/ : /^(?!.*\bdark\b)/)
  }
})

test('the keys of every page: G goes, ? tells', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(page).toHaveURL(/\/claims/)
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page).toHaveURL(/\/settings/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})

test('the rows of a list are walked by keyboard, and the keys of each page are told', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/patients')
  const rows = page.getByRole('table').getByRole('link')
  // A key that is pressed before the page listens is nobody's.
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(rows.and(page.locator(':focus'))).toHaveCount(1, { timeout: 1000 })
  }).toPass()
  const first = await page.locator(':focus').textContent()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('k')
  await expect(page.locator(':focus')).toHaveText(first ?? '')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}/)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByText('edit the details')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  await expect(page).toHaveURL(/tab=diagnoses/)
})

// Without a connection the browser complains by itself.
withComplaints('choices outlive a lost connection, and are saved when it is back', async ({ page, context }) => {
  await signInAs(page, 'clinician')
  await markTonight(page)
  // What is said of that save goes, so that what is said next is of the next.
  await page.reload()
  await context.setOffline(true)
  await choice(page, 'Celeste Marrow', 'No show').click()
  await expect(page.getByText('The outcome is not up to date: no connection')).toBeVisible()
  await page.getByRole('button', { name: 'Save attendance' }).click()
  await expect(page.getByText(/^Not saved: no connection\. Trying again in 5 s/)).toBeVisible()
  await expect(choice(page, 'Celeste Marrow', 'No show')).toBeChecked()
  await picture(page, 'board-offline')
  await context.setOffline(false)
  await expect(page.getByText(/^Attendance saved/)).toBeVisible({ timeout: 15_000 })
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Put back as it was before.')).toBeVisible()
  await expect(choice(page, 'Celeste Marrow', 'Attended')).toBeChecked()
})

withComplaints(
  'who is signed out while marking keeps the choices, signs in beside and saves',
  async ({ page, context }) => {
    await signInAs(page, 'clinician')
    await markTonight(page)
    await context.clearCookies()
    await choice(page, 'Celeste Marrow', 'No show').click()
    await expect(page.getByText('You were signed out after 15 quiet minutes')).toBeVisible()
    await picture(page, 'board-signed-out')
    const [beside] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Sign in again' }).click(),
    ])
    await beside.close()
    const other = await context.newPage()
    await signInAs(other, 'clinician')
    await other.close()
    await expect(choice(page, 'Celeste Marrow', 'No show')).toBeChecked()
    await page.getByRole('button', { name: 'Save attendance' }).click()
    await expect(page.getByText(/^Attendance saved/)).toBeVisible()
    await expect(member(page, 'Celeste Marrow')).toContainText('Will not bill')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Put back as it was before.')).toBeVisible()
  },
)
