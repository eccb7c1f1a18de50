import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseForm } from '../../app/_server/forms'
import { addFeeInput } from '../../app/(practice)/settings/fees/inputs'
import {
  addFee,
  previewFee,
  previewFeeRemoval,
  readFeesPage,
  removeFee,
} from '../../app/(practice)/settings/fees/workflow'
import { addLocationInput } from '../../app/(practice)/settings/locations/inputs'
import {
  addLocation,
  closeLocation,
  previewLocation,
  readLocationsPage,
  saveLocation,
} from '../../app/(practice)/settings/locations/workflow'
import { savePracticeInput } from '../../app/(practice)/settings/practice/inputs'
import { previewPractice, readPracticePage, savePractice } from '../../app/(practice)/settings/practice/workflow'
import { readSettings } from '../../app/(practice)/settings/workflow'
import { demoId } from '../../db/seed/demo-id'
import { cents } from '../../lib/kernel/money'
import type { Result } from '../../lib/kernel/result'
import { day } from '../support/days'
import { form, idOf } from '../support/doors/door'
import { freshDemo, judith, payerNamed, stranger } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

vi.mock('server-only', () => ({}))

beforeEach(freshDemo)

const granted = <Value, Refusal>(result: Result<Value, Refusal>): Value => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}

async function chargesByState(): Promise<Record<string, number>> {
  const rows = await ownerDb.execute<{ state: string; total: number }>(sql`
    select c.state, sum(k.total_cents)::int as total from claims c
    join claim_contents k on k.practice_id = c.practice_id and k.claim_id = c.id
    where c.practice_id = ${judith.practiceId} group by c.state`)
  return Object.fromEntries(rows.map((row) => [row.state, row.total]))
}

const open = (charges: Record<string, number>) => (charges.ready ?? 0) + (charges.held ?? 0) + (charges.released ?? 0)

describe('a fee', () => {
  const price = { code: '90853', unitCents: cents(6500), payerId: null, fromDate: day('2026-11-01'), modifier: null }

  test('from a day changes the charges of unsent claims by what was shown, and no sent one', async () => {
    const before = await chargesByState()
    const said = granted(await previewFee(appDb, judith, price))
    expect(said.differenceCents).toBeGreaterThan(0)
    expect(said.changes.every((one) => one.date >= price.fromDate)).toBe(true)
    granted(await addFee(appDb, judith, price))
    const after = await chargesByState()
    expect(open(after) - open(before)).toBe(said.differenceCents)
    expect(after.submitted).toBe(before.submitted)
  })

  test('stays beside the one before it, and removing it gives the old charges back', async () => {
    const before = await chargesByState()
    const { value } = granted(await addFee(appDb, judith, price))
    expect((await readFeesPage(appDb, judith)).fees.filter((one) => one.code === '90853')).toHaveLength(2)
    expect(granted(await previewFeeRemoval(appDb, judith, value)).differenceCents).toBeLessThan(0)
    granted(await removeFee(appDb, judith, value))
    // What was released and then changed is ready again, to be looked at once more.
    expect(open(await chargesByState())).toBe(open(before))
    expect(await removeFee(appDb, judith, value)).toEqual({ ok: false, error: { kind: 'not_found' } })
  })

  test('of the same day twice, or for a payer of somebody else, is refused', async () => {
    granted(await addFee(appDb, judith, price))
    expect(await addFee(appDb, judith, price)).toMatchObject({ error: { kind: 'taken', unitCents: 6500 } })
    expect(await addFee(appDb, stranger, { ...price, payerId: payerNamed('acme') })).toMatchObject({
      error: { kind: 'no_payer' },
    })
  })

  test('that is missing for a code that is billed is said', async () => {
    expect((await readFeesPage(appDb, judith)).missing).toEqual([])
    const id = await idOf(sql`select id from fees where practice_id = ${judith.practiceId} and code = '99051'`)
    granted(await removeFee(appDb, judith, { id }))
    expect((await readFeesPage(appDb, judith)).missing).toEqual(['99051'])
    expect((await readSettings(appDb, judith)).codesWithoutFee).toEqual(['99051'])
  })

  test.each([
    [{ code: '9085' }, { code: 'A code has five characters, like 90853.' }],
    [{ unitCents: 'sixty' }, { unitCents: 'Use an amount like 75.00.' }],
    [{ unitCents: '100000' }, { unitCents: 'At most $99,999.99.' }],
    [{ modifier: '9' }, { modifier: 'A modifier has two characters, like 95.' }],
    [{ fromDate: 'soon' }, { fromDate: 'Use a day like Nov 25, 2026.' }],
  ])('is read strictly: %j', (fields, error) => {
    expect(parseForm(addFeeInput, form({ code: '90853', unitCents: '60', ...fields }))).toEqual({ ok: false, error })
  })
})

const address = { street: '100 Harbor St', street2: '', city: 'Anytown', state: 'OH', zip: '43215-0001' }

describe('the practice', () => {
  const typed = {
    ...{ version: '1', name: 'Lakeside Group Therapy', npi: '1234567893', taxId: '31-1234567', ...address },
    ...{ taxonomy: '193200000x', phone: '(555) 555-0100', timeZone: 'America/New_York', lateCancelFeeCents: '25.00' },
    ...{ submitterId: 'LAKESIDE1', submitterContact: '', receiverId: 'CLEARHOUSE1', receiverName: 'Clearhouse One' },
  }
  const read = (fields: Record<string, string>) => parseForm(savePracticeInput, form({ ...typed, ...fields }))

  test('is saved as typed, and its late-cancel fee reaches what a patient owes as was shown', async () => {
    const input = granted(read({ lateCancelFeeCents: '40' }))
    const said = granted(await previewPractice(appDb, judith, input))
    granted(await savePractice(appDb, judith, input))
    const practice = await readPracticePage(appDb, judith)
    expect(practice).toMatchObject({ version: 2, taxonomy: '193200000X', phone: '5555550100', keepsNotes: false })
    expect(practice).toMatchObject({ lateCancelFeeCents: 4000, submitter: { id: 'LAKESIDE1', contact: null } })
    expect(granted(await previewPractice(appDb, judith, { ...input, version: 2 })).changed).toBe(0)
    expect(said.checked).toBeGreaterThan(0)
  })

  test('of an older page is refused with what stands there', async () => {
    const input = granted(read({ name: 'Lakeside' }))
    granted(await savePractice(appDb, judith, input))
    const second = await savePractice(appDb, judith, granted(read({ name: 'Seaside' })))
    expect(second).toMatchObject({ error: { kind: 'conflict', theirs: { name: 'Lakeside', version: 2 } } })
  })

  test('keeps its time in the zone chosen, and a moved zone moves no claim whose wall time stays', async () => {
    const input = granted(read({ timeZone: 'America/Chicago' }))
    const said = granted(await previewPractice(appDb, judith, input))
    expect(said.differenceCents).toBe(0)
  })

  test.each([
    [{ npi: '1234567890' }, { npi: 'The check digit does not fit. Did you mean 1234567893?' }],
    [{ name: '' }, { name: 'This is needed.' }],
    [{ street: 'PO Box 12' }, { street: 'The billing address is a street, not a PO box.' }],
    [{ zip: '4321' }, { zip: 'A ZIP has five or nine digits.' }],
    [{ timeZone: 'Mars/Olympus' }, { timeZone: 'Choose one from the list.' }],
    [{ phone: '055 555 0100' }, { phone: 'Ten digits; area code and exchange do not begin with 0 or 1.' }],
    [{ receiverName: '' }, { receiverName: 'Say who has this id.' }],
    [{ taxonomy: '123' }, { taxonomy: 'Ten characters that end with X, like 193200000X.' }],
  ])('is read strictly: %j', (fields, error) => {
    expect(read(fields as Record<string, string>)).toEqual({ ok: false, error })
  })
})

describe('a location', () => {
  const id = demoId('location')
  const read = (fields: Record<string, string>) =>
    granted(
      parseForm(
        addLocationInput,
        form({ name: 'Pier room', placeOfService: '11', timeZone: '', ...address, ...fields }),
      ),
    )

  test('is added once by name, without hours, and said to lack them', async () => {
    granted(await addLocation(appDb, judith, read({})))
    expect(await addLocation(appDb, judith, read({ name: 'PIER ROOM' }))).toMatchObject({ ok: false })
    const { places } = await readSettings(appDb, judith)
    expect(places.find((one) => one.name === 'Pier room')).toMatchObject({ hoursVersions: 0 })
  })

  test('at another place of service changes the claims that were shown', async () => {
    const input = { ...read({ name: 'Lakeside office', placeOfService: '53' }), id, version: 1 }
    const said = granted(await previewLocation(appDb, judith, input))
    expect(said.changes.some((one) => one.before?.codes.includes('99051'))).toBe(true)
    const saved = granted(await saveLocation(appDb, judith, input))
    expect(saved.claims.changed).toBeGreaterThan(0)
    expect(await saveLocation(appDb, judith, input)).toMatchObject({ error: { kind: 'conflict' } })
    expect(await saveLocation(appDb, stranger, input)).toMatchObject({ error: { kind: 'not_found' } })
  })

  test('is set aside only once nothing is to be held there', async () => {
    expect(await closeLocation(appDb, judith, { id })).toMatchObject({ error: { kind: 'in_use' } })
    const { id: fresh } = granted(await addLocation(appDb, judith, read({})))
    granted(await closeLocation(appDb, judith, { id: fresh }))
    const { places } = await readLocationsPage(appDb, judith)
    expect(places.at(-1)).toMatchObject({ name: 'Pier room', isArchived: true })
    expect(await closeLocation(appDb, judith, { id: fresh })).toMatchObject({ error: { kind: 'not_found' } })
  })
})
