import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { parseForm } from '../../app/_server/forms'
import { previewEnrolmentEnd, removeEnrolment, saveEnrolment } from '../../app/(practice)/providers/[id]/workflow'
import {
  addProviderInput,
  type NewProviderInput,
  type ProviderInput,
  saveProviderInput,
} from '../../app/(practice)/providers/inputs'
import {
  addProvider,
  bringProviderBack,
  previewProvider,
  saveProvider,
  setProviderAside,
} from '../../app/(practice)/providers/workflow'
import { inPractice } from '../../db/in-practice'
import { listEnrolments } from '../../db/queries/enrolments'
import { getProvider, listProviders } from '../../db/queries/providers'
import type { IsoDate } from '../../lib/kernel/dates'
import { form } from '../support/doors/door'
import { dana, freshDemo, judith, marisol, payerNamed, today } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

const day = (text: string) => text as IsoDate
const marisolId = marisol.providerId ?? ''
const judithId = judith.providerId ?? ''
const fields: Omit<ProviderInput, 'id' | 'version'> = {
  ...{ firstName: 'Marisol', lastName: 'Rivera', licence: 'LCSW', npi: '1999999984', taxonomy: '1041C0700X' },
  ...{ licenceThrough: null, specialty: 'behavioral_health', supervisorId: null, hasEnrolmentList: false },
}
const saved = (over: Partial<ProviderInput> = {}, version = 1): ProviderInput => ({
  id: marisolId,
  version,
  ...fields,
  ...over,
})
const associate: NewProviderInput = {
  ...{ firstName: 'Joe', lastName: 'Park', licence: 'associate', npi: null, taxonomy: null, licenceThrough: null },
  ...{ specialty: 'behavioral_health', supervisorId: null },
}
const read = (id: string) => inPractice(appDb, judith, (tx) => getProvider(tx, judith.practiceId, id))
const states = async () => {
  const rows = await ownerDb.execute<{ id: string; s: string }>(sql`
    select id::text, state || ' ' || coalesce((select total_cents from claim_contents k
      where k.practice_id = c.practice_id and k.claim_id = c.id), 0) as s
    from claims c where practice_id = ${judith.practiceId} order by id`)
  return new Map(rows.map((row) => [row.id, row.s]))
}

beforeEach(freshDemo)

describe('a provider', () => {
  test('whose licence has ended holds what comes after, said before saving and true after; sent claims stay', async () => {
    const before = await states()
    const over = { licenceThrough: day('2026-01-31') }
    const preview = await previewProvider(appDb, judith, saved(over))
    expect(await states()).toEqual(before)
    if (!preview.ok) throw new Error(preview.error.kind)
    expect(preview.value.toHold).toBeGreaterThan(0)
    expect(preview.value.changes[0]?.after?.sentence).toMatch(/licence ended on Jan 31, 2026/)

    expect(await saveProvider(appDb, dana, saved(over))).toMatchObject({ ok: true })
    const after = await states()
    const held = [...after].filter(([id, state]) => state.startsWith('held') && !before.get(id)?.startsWith('held'))
    expect(held.length).toBe(preview.value.toHold)
    for (const [id, state] of before) if (state.startsWith('submitted')) expect(after.get(id)).toBe(state)

    // The renewal lifts the holds.
    const renewed = await saveProvider(appDb, dana, saved({ licenceThrough: day('2028-01-31') }, 2))
    expect(renewed).toMatchObject({ ok: true })
    expect([...(await states()).values()].filter((one) => one.startsWith('held')).length).toBe(
      [...before.values()].filter((one) => one.startsWith('held')).length,
    )
  })

  test('changed by somebody else meanwhile is not written over', async () => {
    expect(await saveProvider(appDb, dana, saved({ lastName: 'Rivera-Lund' }))).toMatchObject({ ok: true })
    const late = await saveProvider(appDb, judith, saved({ taxonomy: null }))
    expect(late).toMatchObject({ ok: false, error: { kind: 'conflict', now: { version: 2, lastName: 'Rivera-Lund' } } })
    expect(await read(marisolId)).toMatchObject({ lastName: 'Rivera-Lund', taxonomy: '1041C0700X' })
  })

  test('has an NPI nobody else has, unless it is an associate without one', async () => {
    expect(await addProvider(appDb, judith, { ...associate, npi: '1999999984' })).toEqual({
      ok: false,
      error: { kind: 'npi_taken', name: 'Marisol Rivera' },
    })
    expect(await addProvider(appDb, judith, associate)).toMatchObject({ ok: true })
  })

  test('is supervised by somebody else of the practice with an own licence, and only as an associate', async () => {
    const added = await addProvider(appDb, judith, { ...associate, supervisorId: judithId })
    if (!added.ok) throw new Error(added.error.kind)
    const { id } = added.value
    expect(await read(id)).toMatchObject({ supervisorName: 'Judith Chen' })
    const unfit = { ok: false, error: { kind: 'supervisor_unfit' } }
    const own = { ...associate, id, version: 1, hasEnrolmentList: false }
    expect(await saveProvider(appDb, judith, { ...own, supervisorId: id })).toEqual(unfit)
    expect(await addProvider(appDb, judith, { ...associate, supervisorId: id })).toEqual(unfit)
    expect(await addProvider(appDb, judith, { ...associate, supervisorId: payerNamed('acme') })).toEqual(unfit)
    // Who supervises cannot become an associate, nor be archived.
    const chen = await read(judithId)
    if (!chen) throw new Error('no supervisor')
    const { supervisorName: _, isArchived: __, ...rest } = chen
    expect(await saveProvider(appDb, judith, { ...rest, licence: 'associate' })).toEqual({
      ok: false,
      error: { kind: 'supervises', names: ['Joe Park'] },
    })
    expect(await setProviderAside(appDb, judith, { id: judithId, version: 1 })).toMatchObject({
      error: { kind: 'has_duties', supervises: ['Joe Park'] },
    })
    // With an own licence the supervisor is left out.
    const licensed = { ...own, licence: 'LCSW' as const, npi: '1234567893', supervisorId: judithId }
    expect(await saveProvider(appDb, judith, licensed)).toMatchObject({ ok: true })
    expect(await read(id)).toMatchObject({ supervisorId: null })
  })

  test('with sessions to come cannot be archived; without any it can, and comes back', async () => {
    expect(await setProviderAside(appDb, judith, { id: marisolId, version: 1 })).toMatchObject({
      error: { kind: 'has_duties', name: 'Marisol Rivera' },
    })
    const added = await addProvider(appDb, judith, associate)
    if (!added.ok) throw new Error(added.error.kind)
    const key = { id: added.value.id, version: 1 }
    expect(await setProviderAside(appDb, judith, key)).toMatchObject({ ok: true })
    expect(await setProviderAside(appDb, judith, key)).toMatchObject({ error: { kind: 'conflict' } })
    const list = (state: 'active' | 'archived') =>
      inPractice(appDb, judith, (tx) => listProviders(tx, judith.practiceId, { state, page: 1, on: today }))
    expect((await list('archived')).rows.map((row) => row.name)).toEqual(['Joe Park'])
    expect((await list('active')).count).toBe(3)
    expect(await bringProviderBack(appDb, judith, { ...key, version: 2 })).toMatchObject({ ok: true })
    expect((await list('active')).count).toBe(4)
  })

  test('of no such id is not found', async () => {
    const id = payerNamed('acme')
    expect(await saveProvider(appDb, judith, { ...saved(), id })).toEqual({ ok: false, error: { kind: 'not_found' } })
    expect(await setProviderAside(appDb, judith, { id, version: 1 })).toEqual({
      ok: false,
      error: { kind: 'not_found' },
    })
  })

  test('is found by a part of the name and by the first digits of the NPI', async () => {
    const find = async (text: string) =>
      (
        await inPractice(appDb, judith, (tx) =>
          listProviders(tx, judith.practiceId, { text, state: 'active', page: 1, on: today, sort: '-licence' }),
        )
      ).rows.map((row) => row.name)
    expect(await find('RIV')).toEqual(['Marisol Rivera'])
    expect(await find('1777')).toEqual(['Judith Chen'])
    expect(await find('%')).toEqual([])
    expect((await find('')).length).toBe(3)
  })
})

describe('an enrolment', () => {
  const acme = payerNamed('acme')
  const lists = () => inPractice(appDb, judith, (tx) => listEnrolments(tx, judith.practiceId, marisolId))
  const enrol = (version: number, over: object = {}) =>
    saveEnrolment(appDb, judith, {
      ...{ providerId: marisolId, version, enrolmentId: null, payerId: acme, from: day('2020-01-01'), through: null },
      ...over,
    })

  test('decides about claims once the list is checked, and removing it is said before it is done', async () => {
    expect(await enrol(1)).toMatchObject({ ok: true, value: { claims: { changed: 0, withdrawn: 0 } } })
    // All other payers are out now.
    const listed = await saveProvider(appDb, judith, saved({ hasEnrolmentList: true }, 2))
    if (!listed.ok) throw new Error(listed.error.kind)
    const before = await states()
    const [one] = await lists()
    const removal = { providerId: marisolId, version: 3, enrolmentId: one?.id ?? '' }
    const preview = await previewEnrolmentEnd(appDb, judith, removal)
    expect(await states()).toEqual(before)
    if (!preview.ok) throw new Error(preview.error.kind)
    expect(preview.value.changed).toBeGreaterThan(0)
    expect(await removeEnrolment(appDb, judith, removal)).toMatchObject({
      ok: true,
      value: { payerName: 'Acme Health PPO' },
    })
    expect(await lists()).toEqual([])
    expect(await states()).not.toEqual(before)
  })

  test('does not stand beside another of the same payer and days', async () => {
    expect(await enrol(1, { through: day('2020-12-31') })).toMatchObject({ ok: true })
    expect(await enrol(2, { from: day('2020-12-31') })).toEqual({ ok: false, error: { kind: 'overlaps' } })
    expect(await enrol(2, { from: day('2021-01-01') })).toMatchObject({ ok: true })
    const [first] = await lists()
    expect(await enrol(3, { enrolmentId: first?.id, through: day('2020-06-30') })).toMatchObject({ ok: true })
    expect((await lists()).map((row) => [row.from, row.through])).toEqual([
      ['2020-01-01', '2020-06-30'],
      ['2021-01-01', null],
    ])
  })

  test('is refused for an older page, a foreign payer and a foreign enrolment, and then nothing is written', async () => {
    expect(await enrol(7)).toEqual({ ok: false, error: { kind: 'conflict', version: 1 } })
    expect(await enrol(1, { payerId: marisolId })).toEqual({ ok: false, error: { kind: 'no_payer' } })
    expect(await enrol(1, { providerId: acme })).toEqual({ ok: false, error: { kind: 'not_found' } })
  })
})

describe('the form', () => {
  const sent = {
    ...{ firstName: 'Joe', lastName: 'Park', licence: 'LCSW', npi: '1999999984', taxonomy: '', licenceThrough: '' },
    ...{ specialty: 'behavioral_health' },
  }

  test.each([
    [{ npi: '1999999948' }, { npi: 'The check digit does not fit. Did you mean 1999999943?' }],
    [{ npi: '' }, { npi: 'Only an associate may be without an NPI.' }],
    [
      { npi: '', firstName: '' },
      { npi: 'Only an associate may be without an NPI.', firstName: 'This is needed.' },
    ],
    [{ lastName: 'x'.repeat(61) }, { lastName: 'At most 60 letters.' }],
    [{ licence: 'BARBER' }, { licence: 'Choose one from the list.' }],
    [{ taxonomy: '1041' }, { taxonomy: 'A taxonomy is nine letters or digits and an X: 1041C0700X.' }],
    [{ licenceThrough: 'soon' }, { licenceThrough: 'Use a day like Nov 25, 2026.' }],
    [{ supervisorId: 'me' }, { supervisorId: 'Choose one from the list.' }],
  ])('says what is wrong with %j', (over, fields) => {
    expect(parseForm(addProviderInput, form({ ...sent, ...over }))).toEqual({ ok: false, error: fields })
  })

  test('takes an associate without an NPI, and writes a taxonomy in capitals', () => {
    const read = parseForm(addProviderInput, form({ ...sent, licence: 'associate', npi: '', taxonomy: '1041c0700x' }))
    expect(read).toMatchObject({ ok: true, value: { npi: null, taxonomy: '1041C0700X' } })
    const edited = parseForm(saveProviderInput, form({ ...sent, id: marisolId, version: '3', hasEnrolmentList: 'on' }))
    expect(edited).toMatchObject({ ok: true, value: { version: 3, hasEnrolmentList: true } })
  })
})
