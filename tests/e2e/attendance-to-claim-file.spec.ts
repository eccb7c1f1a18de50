import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { check837P } from '../support/check-837p'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

type Promised = { name: string; codes: string[]; cents: number }

test('a group of eight is marked in five clicks, and its claims leave as the preview said', async ({ page }) => {
  await test.step('the clinician opens tonight’s group and marks it', async () => {
    await signInAs(page, 'clinician')
    await picture(page, 'today-clinician')
    let clicks = 0
    const click = async (target: ReturnType<Page['getByRole']>) => {
      clicks += 1
      await target.click()
    }
    await click(page.getByRole('link', { name: 'Take attendance' }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evening Process Group')
    await expect(page.getByRole('list', { name: 'Roster' }).locator('> li')).toHaveCount(8)
    await picture(page, 'board-empty')
    await click(page.getByRole('button', { name: 'All attended' }))
    await click(page.getByRole('group', { name: 'Farid Nasseri: who came' }).getByLabel('No show').first())
    await expect(row(page, 'Farid Nasseri').getByText('Will not bill')).toBeVisible()
    await expect(row(page, 'Celeste Marrow').getByText('On hold')).toBeVisible()
    await picture(page, 'board-marked')
    promised = await readPreview(page)
    expect(promised.length).toBeGreaterThanOrEqual(6)
    await click(page.getByRole('button', { name: 'Save attendance' }))
    await expect(page.getByText(/Attendance saved, \d+ claims made/)).toBeVisible()
    expect(clicks).toBeLessThanOrEqual(5)
  })

  await test.step('the owner releases, makes a batch and downloads it', async () => {
    await page.context().clearCookies()
    await signInAs(page, 'owner')
    await picture(page, 'today-owner')
    await page.goto('/claims?tab=ready')
    await picture(page, 'claims-ready')
    await page.getByRole('button', { name: /^Release \d+ ready$/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Release \d+ claims$/ })
      .click()
    await expect(page.getByText(/\d+ claims released/)).toBeVisible()
    await page.getByRole('button', { name: /^Make a batch/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Make the 837P' }).click()
    const link = page.getByRole('dialog').getByRole('link', { name: 'Download 837P' })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const text = readFileSync(await download.path(), 'utf8')
    expect(check837P(text)).toEqual([])
    const claims = claimsOf(text)
    for (const { name, codes, cents } of promised) {
      const found = claims.filter(
        (claim) => claim.name === name && claim.total * 100 === cents && claim.codes.join() === codes.join(),
      )
      expect(found.length, `${name}: ${codes.join(' + ')} in the file`).toBeGreaterThan(0)
    }
  })

  await test.step('what was sent is frozen', async () => {
    await page.goto('/claims?tab=sent')
    await expect(page.getByRole('link', { name: promised[0]?.name ?? '' }).first()).toBeVisible()
    await picture(page, 'claims-sent')
    await page
      .getByRole('link', { name: promised[0]?.name ?? '' })
      .first()
      .click()
    await expect(page.getByText('This claim was sent and is frozen')).toBeVisible()
    await picture(page, 'claim-sent')
    await page.getByRole('link', { name: 'Evening Process Group' }).click()
    await expect(row(page, promised[0]?.name ?? '').getByText(/was sent, so this row stays/)).toBeVisible()
  })
})

let promised: Promised[] = []

function row(page: Page, name: string) {
  return page.getByRole('list', { name: 'Roster' }).locator('> li').filter({ hasText: name })
}

/** What the board promises for the rows that will bill. */
async function readPreview(page: Page): Promise<Promised[]> {
  const rows = await page.getByRole('list', { name: 'Roster' }).locator('> li').all()
  const read: Promised[] = []
  for (const one of rows) {
    // biome-ignore lint/performance/useDomNodeTextContent: lines as a person sees them are what is read here.
    const text = await one.innerText()
    if (!text.includes('Will bill')) continue
    const name = (text.split('\n')[0] ?? '').trim().toUpperCase()
    const dollars = /\$(\d+)\s*\.(\d\d)/.exec(text)
    const codes = [...text.matchAll(/\b(9\d{4})(?:-[0-9A-Z]{2})*\b/g)].map((match) => match[1] ?? '')
    // The sentence under the codes may name a code too; the codes stand first.
    const shown = codes.slice(0, text.includes(' 99051\n') || /\+\s*99051/.test(text) ? 2 : 1)
    read.push({ name, codes: shown, cents: Number(dollars?.[1]) * 100 + Number(dollars?.[2]) })
  }
  return read
}

type FileClaim = { name: string; total: number; codes: string[] }

/** The claims of an 837P: patient, CLM02 and the codes of its SV1 segments. */
function claimsOf(text: string): FileClaim[] {
  const claims: FileClaim[] = []
  let name = ''
  for (const segment of text.split('~').map((one) => one.trim().split('*'))) {
    if (segment[0] === 'NM1' && segment[1] === 'IL') name = `${segment[4]} ${segment[3]}`
    if (segment[0] === 'CLM') claims.push({ name, total: Number(segment[2]), codes: [] })
    if (segment[0] === 'SV1') claims.at(-1)?.codes.push((segment[1] ?? '').split(':')[1] ?? '')
  }
  return claims
}
