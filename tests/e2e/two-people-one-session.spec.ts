import { choice, markTonight, member, openTonight } from './support/board'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, listenToComplaints, test } from './support/story'

test('who saves second is shown what the first changed, chooses for each row, then saves', async ({
  browser,
  page,
}) => {
  await signInAs(page, 'clinician')
  await markTonight(page)
  const another = await browser.newContext()
  const complaints = listenToComplaints(another)
  const theirs = await another.newPage()
  await signInAs(theirs, 'owner')
  await theirs.goto(new URL(page.url()).pathname)
  await openBoth()

  await test.step('the owner saves first', async () => {
    await choice(theirs, 'Celeste Marrow', 'Late').click()
    await choice(theirs, 'Farid Nasseri', 'Late cancel').click()
    await theirs.getByRole('button', { name: 'Save attendance' }).click()
    await expect(theirs.getByText(/Attendance saved/)).toBeVisible()
  })

  await test.step('the clinician, who has marked otherwise, is shown both', async () => {
    await choice(page, 'Celeste Marrow', 'No show').click()
    await choice(page, 'Farid Nasseri', 'Cancelled').click()
    await page.getByRole('button', { name: 'Save attendance' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Judith Chen' })).toBeVisible()
    await expect(member(page, 'Celeste Marrow')).toContainText(/Judith Chen.* marked .*late, you have no show/i)
    await expect(member(page, 'Farid Nasseri')).toContainText(/Judith Chen.* marked .*late cancel, you have cancelled/i)
    await expect(member(page, 'Amara Castellane')).not.toContainText('Judith Chen')
    await picture(page, 'board-conflict')
  })

  await test.step('nothing was written until they chose', async () => {
    await theirs.reload()
    await expect(choice(theirs, 'Celeste Marrow', 'Late')).toBeChecked()
    await page.getByRole('button', { name: 'Save attendance' }).click()
    await expect(page.getByRole('button', { name: 'Keep mine' })).toHaveCount(2)
  })

  await test.step('one row is kept, one is taken, and then it saves', async () => {
    await member(page, 'Celeste Marrow').getByRole('button', { name: 'Keep mine' }).click()
    await member(page, 'Farid Nasseri').getByRole('button', { name: /^Take/ }).click()
    await expect(choice(page, 'Farid Nasseri', 'Late cancel')).toBeChecked()
    await page.getByRole('button', { name: 'Save attendance' }).click()
    await expect(page.getByText(/Attendance saved/)).toBeVisible()
    await theirs.reload()
    await expect(choice(theirs, 'Celeste Marrow', 'No show')).toBeChecked()
    await expect(choice(theirs, 'Farid Nasseri', 'Late cancel')).toBeChecked()
  })
  expect(complaints).toEqual([])
  await another.close()

  async function openBoth() {
    await page.goto('/today')
    await openTonight(page)
    await expect(member(theirs, 'Celeste Marrow')).toBeVisible()
  }
})
