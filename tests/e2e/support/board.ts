import type { Locator, Page, Request } from '@playwright/test'
import { expect } from './story'

export type PromisedLine = { code: string; modifiers: string[]; units: number; chargeCents: number }
export type PromisedRow = {
  patientId: string
  outcome: 'ready' | 'held' | 'not_billed'
  controlNumber: string
  lines: PromisedLine[]
  amountCents: number
}

/** The board of tonight's group, opened from Today as a person does it. */
export async function openTonight(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^(Take attendance|Open)/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evening Process Group')
  await expect(roster(page)).toHaveCount(8)
}

export function roster(page: Page): Locator {
  return page.getByRole('list', { name: 'Roster' }).locator('> li')
}

export function member(page: Page, name: string): Locator {
  return roster(page).filter({ hasText: name })
}

/** One of the choices of a row, as it stands on this width: the other form of it is hidden. */
export function choice(page: Page, name: string, label: string): Locator {
  return member(page, name).getByRole('radio', { name: label, exact: true })
}

/** What a row says, without the spaces that set figures apart. */
export async function wordsOf(row: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees is what is read here.
  return (await row.innerText()).replace(/\s+/g, ' ').replace(/ \./g, '.')
}

/** The engine's answer to the last question of the board, which is what the board then shows. */
export function listenToPreview(page: Page): () => Promise<PromisedRow[]> {
  const asked: Request[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/preview')) asked.push(request)
  })
  return async () => {
    const answer = await asked.at(-1)?.response()
    if (!answer) throw new Error('The board has not asked for a preview.')
    return ((await answer.json()) as { rows: PromisedRow[] }).rows
  }
}

/** Sees to it that tonight's group is marked and saved, whichever story was told before. */
export async function markTonight(page: Page): Promise<void> {
  await openTonight(page)
  const all = page.getByRole('button', { name: 'All attended' })
  if (await all.isDisabled()) return
  await all.click()
  await page.getByRole('button', { name: 'Save attendance' }).click()
  await expect(page.getByText(/Attendance saved/)).toBeVisible()
}
