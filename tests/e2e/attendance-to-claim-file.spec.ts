import type { Locator, Page } from '@playwright/test'
import { formatMoney } from '../../lib/kernel/money'
import { check837P } from '../support/check-837p'
import { choice, listenToPreview, member, openTonight, type PromisedRow, roster, wordsOf } from './support/board'
import { claimsOf, download } from './support/claim-file'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

test('a group of eight is marked in five clicks, and its claims leave as the preview said', async ({ page }) => {
  let promised: PromisedRow[] = []
  const readPreview = listenToPreview(page)

  await test.step('the clinician opens tonight’s group, marks it and sees what will be billed', async () => {
    await signInAs(page, 'clinician')
    await picture(page, 'today-clinician')
    let clicks = 0
    const click = async (target: Locator) => {
      clicks += 1
      await target.click()
    }
    await click(page.getByRole('link', { name: 'Take attendance' }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evening Process Group')
    await expect(roster(page)).toHaveCount(8)
    await picture(page, 'board-empty')
    await click(page.getByRole('button', { name: 'All attended' }))
    await click(choice(page, 'Farid Nasseri', 'No show'))
    await expect(member(page, 'Farid Nasseri')).toContainText('Will not bill')
    await expect(member(page, 'Celeste Marrow')).toContainText('On hold')
    await expect(member(page, 'Celeste Marrow')).toContainText('AC-79102 ended')
    await picture(page, 'board-marked')
    promised = await readPreview()
    await expectShown(page, promised)
    await click(page.getByRole('button', { name: 'Save attendance' }))
    await expect(page.getByText('Attendance saved, 7 claims made')).toBeVisible()
    expect(clicks).toBeLessThanOrEqual(5)
    await picture(page, 'board-saved')
  })

  await test.step('what was saved is what stands there when the page is opened again', async () => {
    await page.reload()
    await expect(choice(page, 'Farid Nasseri', 'No show')).toBeChecked()
    await expect(choice(page, 'Celeste Marrow', 'Attended')).toBeChecked()
    await expectShown(page, promised)
  })

  const ready = () => promised.filter((row) => row.outcome === 'ready')

  await test.step('the owner releases everything that is ready', async () => {
    await page.context().clearCookies()
    await signInAs(page, 'owner')
    await picture(page, 'today-owner')
    await page.goto('/claims?tab=ready')
    await expect(page.getByRole('link', { name: 'Amara Castellane' }).first()).toBeVisible()
    await picture(page, 'claims-ready')
    await page.getByRole('button', { name: /^Release \d+ ready$/ }).click()
    await picture(page, 'claims-release')
    const release = page.getByRole('dialog').getByRole('button', { name: /^Release \d+ claims$/ })
    const count = (await wordsOf(release)).replace(/\D/g, '')
    await release.click()
    await expect(page.getByText(`${count} claims released`)).toBeVisible()
    await page.goto('/claims?tab=released')
    await picture(page, 'claims-released')
  })

  await test.step('a test file holds the claims and sends nothing', async () => {
    const text = await makeBatch(page, 'Test')
    expect(text).toMatch(/^ISA(?:\*[^*]*){14}\*T\*/)
    expectPromised(text, ready())
    await page.goto('/claims?tab=released')
    await expect(page.getByRole('link', { name: 'Amara Castellane' }).first()).toBeVisible()
  })

  await test.step('the live file is an 837P that says what the preview said', async () => {
    const text = await makeBatch(page, 'Live')
    expect(text).toMatch(/^ISA(?:\*[^*]*){14}\*P\*/)
    expectPromised(text, ready())
  })

  await test.step('its claims are sent, and frozen', async () => {
    await page.goto('/claims/batches')
    await picture(page, 'batches')
    await page
      .getByRole('link', { name: /^Batch \d+/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: /^Batch/ })).toBeVisible()
    await picture(page, 'batch')
    await page.goto('/claims?tab=sent')
    await picture(page, 'claims-sent')
    await page.getByRole('link', { name: 'Amara Castellane' }).first().click()
    await expect(page.getByText('This claim was sent and is frozen')).toBeVisible()
    await expect(page.getByRole('button', { name: /Override/ })).toHaveCount(0)
    await picture(page, 'claim-sent')
  })

  await test.step('on the board those rows are locked, and say why', async () => {
    await page.context().clearCookies()
    await signInAs(page, 'clinician')
    await openTonight(page)
    await expect(member(page, 'Amara Castellane')).toContainText(/was sent on .*This row stays as it was/)
    await expect(choice(page, 'Amara Castellane', 'No show')).toBeDisabled()
    await expect(choice(page, 'Celeste Marrow', 'No show')).toBeEnabled()
    await picture(page, 'board-locked')
  })
})

/** The rows and the sums of the board are the engine's, to the cent. */
async function expectShown(page: Page, promised: PromisedRow[]): Promise<void> {
  const shown = await Promise.all((await roster(page).all()).map(wordsOf))
  expect(shown).toHaveLength(8)
  const sums = { ready: 0, held: 0, not_billed: 0 }
  const counts = { ready: 0, held: 0, not_billed: 0 }
  for (const row of promised) {
    sums[row.outcome] += row.amountCents
    counts[row.outcome] += 1
    if (row.outcome === 'not_billed') continue
    const codes = row.lines.map((line) => [line.code, ...line.modifiers].join('-')).join(' + ')
    const words = `${row.outcome === 'ready' ? 'Will bill' : 'On hold'} ${codes} ${formatMoney(row.amountCents)}`
    expect(
      shown.filter((one) => one.includes(words)),
      words,
    ).not.toHaveLength(0)
  }
  expect(counts).toEqual({ ready: 6, held: 1, not_billed: 1 })
  const foot = await wordsOf(page.getByRole('main'))
  expect(foot).toContain(`${formatMoney(sums.ready)} 6 claims`)
  expect(foot).toContain(`${formatMoney(sums.held)} 1 claim`)
}

/** Makes a file of everything that is released and reads it. */
async function makeBatch(page: Page, kind: 'Test' | 'Live'): Promise<string> {
  await page.getByRole('button', { name: /^Make a batch/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: kind }).check()
  await picture(page, `batch-dialog-${kind.toLowerCase()}`)
  await dialog.getByRole('button', { name: 'Make the 837P' }).click()
  const { name, text } = await download(page, dialog.getByRole('link', { name: 'Download 837P' }))
  expect(name).toMatch(/\.(837|x12|txt)$/i)
  expect(check837P(text)).toEqual([])
  return text
}

/** Each claim of the board stands in the file once, under its number, with its total and its lines. */
function expectPromised(text: string, promised: PromisedRow[]): void {
  const claims = claimsOf(text)
  for (const row of promised) {
    const found = claims.filter((claim) => claim.controlNumber === row.controlNumber)
    expect(found).toHaveLength(1)
    expect(found[0]?.cents).toBe(row.amountCents)
    expect(found[0]?.lines).toEqual(
      row.lines.map(({ code, modifiers, units, chargeCents }) =>
        [['HC', code, ...modifiers].join(':'), String(chargeCents / 100), 'UN', units].join('*'),
      ),
    )
  }
}
