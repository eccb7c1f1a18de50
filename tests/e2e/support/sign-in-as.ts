import type { Page } from '@playwright/test'
import { demoSignIns } from '../../../db/seed/demo-sign-ins'

/** Signs in as the demo person of a role and waits for Today. */
export async function signInAs(page: Page, role: 'clinician' | 'owner' | 'admin'): Promise<void> {
  const person = demoSignIns.find((one) => one.role === role)
  if (!person) throw new Error(`The demo has no ${role}.`)
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/today')
}
