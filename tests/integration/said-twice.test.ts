import { sql } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import type { z } from 'zod'
import { createBatch } from '../../app/(practice)/claims/batches/workflow'
import { releaseClaims } from '../../app/(practice)/claims/workflow'
import { createGroup } from '../../app/(practice)/groups/workflow'
import { addPatientInput } from '../../app/(practice)/patients/inputs'
import { addPatient } from '../../app/(practice)/patients/workflow'
import { addPayer } from '../../app/(practice)/payers/workflow'
import { addProviderInput } from '../../app/(practice)/providers/inputs'
import { addProvider } from '../../app/(practice)/providers/workflow'
import { writeMemberNote } from '../../app/(practice)/sessions/[id]/notes/workflow'
import { addWalkIn } from '../../app/(practice)/sessions/[id]/workflow'
import { addFee } from '../../app/(practice)/settings/fees/workflow'
import { postHours } from '../../app/(practice)/settings/hours/change/workflow'
import { addException } from '../../app/(practice)/settings/hours/workflow'
import { addLocation } from '../../app/(practice)/settings/locations/workflow'
import { invitePerson } from '../../app/(practice)/settings/people/workflow'
import { demoId } from '../../db/seed/demo-id'
import { cents } from '../../lib/kernel/money'
import { day } from '../support/days'
import { detailsSent } from '../support/doors/patients-doors'
import { anders, freshDemo, judith, marisol, patientNamed, sessionOn, tonight } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

// A form sent twice: by somebody who clicked twice, and by two people at the same moment. One is done; the other is told.

vi.mock('server-only', () => ({}))

const locationId = demoId('location')
const relapse = sessionOn('relapse', -5)
const count = async (what: ReturnType<typeof sql>) =>
  (await ownerDb.execute<{ n: number }>(sql`select count(*)::int as n from ${what}`))[0]?.n

const read = <Schema extends z.ZodType>(schema: Schema, fields: Record<string, string>) => schema.parse(fields)
const clinicianSent = {
  ...{ firstName: 'Ana', lastName: 'Sol', licence: 'LCSW', npi: '1234567893', taxonomy: '1041C0700X' },
  ...{ licenceThrough: '', specialty: 'behavioral_health' },
}

type Twice = {
  name: string
  send: () => Promise<unknown>
  refused: string
  /** What there is one of afterwards. */
  made: ReturnType<typeof sql>
}

const twice: Twice[] = [
  {
    name: 'an individual note of the same member',
    send: () =>
      writeMemberNote(appDb, anders, {
        ...{ sessionId: relapse, patientId: patientNamed('Ruben'), version: 0, intent: 'save', alike: false },
        ...{ participation: 'Spoke early.', response: 'Calmer.', planLink: 'Goal 2.' },
      }),
    refused: 'conflict',
    made: sql`member_notes where session_id = ${relapse} and patient_id = ${patientNamed('Ruben')}`,
  },
  {
    name: 'a location of the same name',
    send: () =>
      addLocation(appDb, judith, {
        ...{ name: 'Pier', placeOfService: '11', timeZone: null },
        address: { street: '1 Pier Rd', street2: null, city: 'Anytown', state: 'OH', zip: '43215' },
      }),
    refused: 'same_name',
    made: sql`locations where name = 'Pier'`,
  },
  {
    name: 'a fee of the same code, payer and day',
    send: () =>
      addFee(appDb, judith, {
        ...{ code: '90849', unitCents: cents(8000), payerId: null, modifier: null },
        fromDate: day('2026-11-01'),
      }),
    refused: 'taken',
    made: sql`fees where code = '90849' and from_date = '2026-11-01'`,
  },
  {
    name: 'an exception to the hours on the same day',
    send: () => addException(appDb, judith, { locationId, date: day('2027-02-01'), open: [], note: 'Stocktaking' }),
    refused: 'taken',
    made: sql`hours_exceptions where exception_date = '2027-02-01'`,
  },
  {
    name: 'posted hours from the same day',
    send: () =>
      postHours(appDb, judith, { locationId, fromDate: day('2027-02-01'), weekly: { mon: [['09:00', '17:00']] } }),
    refused: 'same_day',
    made: sql`posted_hours where from_date = '2027-02-01'`,
  },
  {
    name: 'a walk-in',
    send: () => addWalkIn(appDb, marisol, { sessionId: tonight, patientId: patientNamed('Joss') }),
    refused: 'already_there',
    made: sql`attendances where session_id = ${tonight} and patient_id = ${patientNamed('Joss')}`,
  },
  {
    name: 'a walk-in who is somebody new',
    send: () =>
      addWalkIn(appDb, marisol, {
        ...{ sessionId: tonight, firstName: 'Ida', lastName: 'Walker', birthDate: day('1990-02-03') },
        ...{ payerId: null, memberNumber: '', diagnosis: null },
      }),
    refused: 'known',
    made: sql`patients where last_name = 'Walker'`,
  },
  {
    name: 'a patient of the same name and birth date',
    send: () => addPatient(appDb, judith, { ...read(addPatientInput, detailsSent), isAnother: false }),
    refused: 'alike',
    made: sql`patients where first_name = 'Tova' and last_name = 'Ellis'`,
  },
  {
    name: 'a payer of the same name',
    send: () =>
      addPayer(appDb, judith, { name: 'Cedar', payerNumber: '55501', filingIndicator: null, begin: 'commercial' }),
    refused: 'taken',
    made: sql`payers where name = 'Cedar'`,
  },
  {
    name: 'a group of the same name',
    send: () =>
      createGroup(appDb, judith, {
        ...{ name: 'Circle', kind: 'group', capacity: null, defaultActivity: 'group_psychotherapy', providerIds: [] },
      }),
    refused: 'same_name',
    made: sql`groups where name = 'Circle'`,
  },
  {
    name: 'a clinician of the same NPI',
    send: () => addProvider(appDb, judith, read(addProviderInput, clinicianSent)),
    refused: 'npi_taken',
    made: sql`providers where last_name = 'Sol'`,
  },
  {
    name: 'a batch of the same claims',
    send: () => createBatch(appDb, judith, { payerId: null, kind: 'live' }),
    refused: 'nothing_released',
    made: sql`batches where created_at > '2026-11-18' and claim_count > 0`,
  },
  {
    name: 'an invitation of the same email',
    send: () =>
      invitePerson(appDb, judith, { name: 'Ana Sol', email: 'ana@example.com', role: 'admin', providerId: null }),
    refused: 'invited_already',
    made: sql`invitations where email = 'ana@example.com'`,
  },
]

beforeEach(async () => {
  await freshDemo()
  await ownerDb.execute(sql`update practices set keeps_notes = true where practice_id = ${judith.practiceId}`)
})

test.each(twice)('$name, sent again, is refused in its own words', async ({ send, refused, made }) => {
  const before = (await count(made)) ?? 0
  expect(await send()).toMatchObject({ ok: true })
  expect(await count(made)).toBe(before + 1)
  expect(await send()).toMatchObject({ ok: false, error: { kind: refused } })
  expect(await count(made)).toBe(before + 1)
})

test.each(twice)('$name, sent by four at once, is made once', async ({ send, refused, made }) => {
  const before = (await count(made)) ?? 0
  const outcomes = (await Promise.all([send(), send(), send(), send()])) as { ok: boolean }[]
  expect(outcomes.filter((one) => one.ok)).toHaveLength(1)
  for (const one of outcomes.filter((outcome) => !outcome.ok)) expect(one).toMatchObject({ error: { kind: refused } })
  expect(await count(made)).toBe(before + 1)
})

test('a release sent twice, one after the other and at once, releases each claim once and says so', async () => {
  const ready = await ownerDb.execute<{ id: string }>(
    sql`select id from claims where state = 'ready' and practice_id = ${judith.practiceId}`,
  )
  const claimIds = ready.map((one) => one.id)
  const both = await Promise.all([
    releaseClaims(appDb, judith, { claimIds }),
    releaseClaims(appDb, judith, { claimIds }),
  ])
  expect(both.map((one) => one.released).sort((a, b) => a - b)).toEqual([0, claimIds.length])
  expect(await releaseClaims(appDb, judith, { claimIds })).toMatchObject({ released: 0 })
  const events = await count(sql`claim_events where kind = 'released' and happened_at = ${judith.now.toISOString()}`)
  expect(events).toBe(claimIds.length)
})

test('a walk-in who is archived is refused by id and by name, and nobody is written down twice', async () => {
  await ownerDb.execute(sql`update patients set archived_at = now() where id = ${patientNamed('Joss')}`)
  expect(await addWalkIn(appDb, marisol, { sessionId: tonight, patientId: patientNamed('Joss') })).toEqual({
    ok: false,
    error: { kind: 'archived' },
  })
  const joss = { firstName: 'Joss', lastName: 'Whitfield', birthDate: day('1987-02-11') }
  expect(
    await addWalkIn(appDb, marisol, {
      ...{ sessionId: tonight, ...joss },
      ...{ payerId: null, memberNumber: '', diagnosis: null },
    }),
  ).toEqual({ ok: false, error: { kind: 'archived' } })
  expect(await count(sql`patients where last_name = 'Whitfield'`)).toBe(1)
})
