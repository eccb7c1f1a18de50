import { demoSignIns } from '../../db/seed/demo-sign-ins'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

test('a wrong pair is told in one sentence, whether the email is known or not', async ({ page }) => {
  await page.goto('/sign-in')
  await picture(page, 'sign-in')
  for (const email of [demoSignIns[0].email, 'nobody@lakeside.example']) {
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password', { exact: true }).fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveText(
      'That email and password do not fit together.',
    )
    await expect(page.getByLabel('Email')).toHaveValue(email)
    await expect(page.getByLabel('Password', { exact: true })).toBeFocused()
    await expect(page).toHaveURL(/\/sign-in/)
  }
  await picture(page, 'sign-in-refused')
})

test('each role lands on its own Today, and is greeted by name', async ({ page }) => {
  for (const { role, name } of demoSignIns) {
    await page.context().clearCookies()
    await signInAs(page, role)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name.split(' ')[0] ?? '')
  }
  await picture(page, 'today-admin')
})

test('who is sent to sign in comes back to the page that was asked for', async ({ page }) => {
  await page.goto('/claims?tab=held')
  await expect(page).toHaveURL(/\/sign-in\?/)
  const owner = demoSignIns.find((one) => one.role === 'owner')
  await page.getByLabel('Email').fill(owner?.email ?? '')
  await page.getByLabel('Password', { exact: true }).fill(owner?.password ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/claims\?tab=held$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims')
})

test('sign-in leads to no other site', async ({ page, baseURL }) => {
  for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    await page.context().clearCookies()
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
    const { email, password } = demoSignIns[0]
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(`${baseURL}/today`)
  }
})

test('signing out ends it: back shows the sign-in page and nothing of a patient', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/claims?tab=held')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims')
  await page
    .getByRole('button', { name: /Judith/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await expect(page.getByText('Whitfield')).toHaveCount(0)
  await page.goto('/today')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('nobody sees what is not theirs', async ({ page }) => {
  const refused = {
    clinician: ['/claims', '/claims?tab=all', '/claims/batches', `/claims/${crypto.randomUUID()}`],
    admin: ['/claims', '/claims/batches', `/claims/batches/${crypto.randomUUID()}`],
    owner: [`/claims/${crypto.randomUUID()}`, `/sessions/${crypto.randomUUID()}`, '/claims/not-an-id', '/nowhere'],
  }
  for (const role of ['clinician', 'admin', 'owner'] as const) {
    await page.context().clearCookies()
    await signInAs(page, role)
    if (role !== 'owner') await expect(page.getByRole('link', { name: /^Claims/ })).toHaveCount(0)
    for (const path of refused[role]) {
      // A file that is refused is no page to go to.
      const answer = path.endsWith('/download') ? await page.request.get(path) : await page.goto(path)
      expect(answer?.status(), `${path} of the ${role}`).toBe(404)
    }
    const file = await page.request.get(`/claims/batches/${crypto.randomUUID()}/download`)
    expect(file.status(), `a file, asked for by the ${role}`).toBe(404)
  }
  await picture(page, 'not-found')
})

test('a clinician does not open another clinician’s group', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/sessions')
  const others = page.getByRole('listitem').filter({ hasText: 'DBT Skills' }).getByRole('link').first()
  const path = (await others.getAttribute('href')) ?? ''
  expect(path).toMatch(/^\/sessions\/[0-9a-f-]{36}$/)
  await page.context().clearCookies()
  await signInAs(page, 'clinician')
  expect((await page.goto(path))?.status()).toBe(404)
  await expect(page.getByText('Winifred')).toHaveCount(0)
})
