import fc from 'fast-check'
import {
  type AttendanceEntry,
  type AuthorizationEntry,
  aPatient,
  lakeside,
  type PatientEntry,
  type PayerEntry,
  type PracticeFile,
  payersAnd,
  type ServiceEntry,
  type SessionEntry,
} from './practice-file-builder'

// Small practice files, biased to collisions: few people, few days, few times, so that things meet. Each thing that can
// be wrong is rare by itself, so that most files have both claims that are ready and claims that are not.

/** The day on which they are billed; one of their days lies after it. */
export const asOf = '2026-12-01'

const patientIds = ['b', 'A', 'c-1', '10', '9', 'é']
const payerIds = ['MCR', 'ACME', 'ACME', 'HZN', 'PRI', 'MOM', 'MAM', 'NEW']

/** One of the values, the first of them most of the time. */
function mostly<const T>(usual: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...others) })
}

/** A value one time in eight; JSON leaves the key out otherwise. */
function rarely<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
}

/** A value every other time. */
function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined, freq: 1 })
}

const many = <T>(count: number, one: (i: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.tuple(...Array.from({ length: count }, (_, i) => one(i)))

// A Wednesday most of the time; a Saturday, a closed Sunday, the day the clocks go back, Thanksgiving, one past every
// filing limit and one to come.
const day = fc.oneof(
  { weight: 12, arbitrary: fc.constant('2026-10-14') },
  { weight: 8, arbitrary: fc.constantFrom('2026-10-15', '2026-10-17', '2026-10-18', '2026-11-01', '2026-11-26') },
  { weight: 1, arbitrary: fc.constantFrom('2024-02-29', '2026-12-31') },
)
const startTime = fc.constantFrom('01:30', '08:30', '10:00', '10:30', '14:00', '16:30', '18:00', '23:30')
const minutes = mostly(60, 20, 45, 90, 125)
const text = mostly('a reason', '')
const mode = mostly<'in_person' | 'video' | 'audio'>('in_person', 'video', 'video', 'audio')
const place = fc.constantFrom('home', 'elsewhere')
const diagnosis = mostly('F33.1', 'F41.1', 'F43.10', 'F32.A', 'Z63.0', 'F99.99', 'r45.851', '?')
const diagnoses = fc.uniqueArray(diagnosis, { minLength: 1, maxLength: 3 })

const times = fc.tuple(day, startTime, minutes).map(([date, time, length]) => {
  const start = `${date}T${time}`
  const end = new Date(new Date(`${start}:00Z`).getTime() + length * 60_000).toISOString().slice(0, 16)
  return { start, end }
})

const visitLimit = fc.record({
  count: fc.nat(4),
  period: fc.constantFrom('calendar_year', 'plan_year', 'rolling_12_months', 'lifetime', 'month', 'week'),
})

const coverages: fc.Arbitrary<PatientEntry['coverages']> = fc
  .record({
    payer: fc.constantFrom(...payerIds),
    other: fc.constantFrom(...payerIds),
    kind: mostly('one', 'none', 'next', 'second', 'ended'),
    limit: rarely(visitLimit),
  })
  .map(({ payer, other, kind, limit }) => {
    const first = { payer, memberId: 'W1', visitLimit: limit }
    if (kind === 'none') return []
    if (kind === 'ended') return [{ ...first, through: '2026-01-31' }]
    if (kind === 'second') return [first, { payer: other, rank: 'secondary', memberId: 'W2' }]
    if (kind === 'one') return [first]
    return [
      { ...first, through: '2026-10-14' },
      { payer: other, memberId: 'W2', from: '2026-10-15' },
    ]
  })

/** Authorizations of the payers that the patient has, mostly. */
function authorizationsOf(payers: readonly string[]): fc.Arbitrary<AuthorizationEntry[]> {
  const authorization = fc.record({
    payer: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...(payers.length > 0 ? payers : payerIds)) },
      { weight: 1, arbitrary: fc.constantFrom(...payerIds) },
    ),
    codes: mostly<string[]>(['90853'], ['90834'], ['90853', '90834'], ['group therapy'], ['90849'], []),
    unitsApproved: fc.nat(5),
    unitsUsed: maybe(fc.nat(3)),
    from: mostly('2024-01-01', '2026-10-14'),
    through: mostly('2027-01-31', '2026-10-15'),
    status: rarely(fc.constantFrom('partial', 'pended', 'denied', 'closed')),
    provider: rarely(fc.constantFrom('rivera', 'chen')),
  })
  return fc.array(authorization, { maxLength: 3 }).map((list) => list.map((one, i) => ({ ...one, number: `N${i}` })))
}

function arbitraryPatient(id: string): fc.Arbitrary<PatientEntry> {
  return coverages.chain((covered) =>
    fc
      .record({
        family: maybe(fc.constantFrom('f1', 'f2')),
        identifiedPatient: fc.boolean(),
        diagnoses: diagnoses.map((list) => list.map((code) => ({ code }))),
        authorizations: authorizationsOf(covered.map((one) => one.payer)),
        usedVisits: rarely(fc.array(fc.record({ date: day, count: fc.nat(2) }), { maxLength: 2 })),
      })
      .map((rest) => ({ ...aPatient(id, null), ...rest, coverages: covered })),
  )
}

function arbitraryAttendance(patient: string): fc.Arbitrary<AttendanceEntry> {
  return fc.record({
    patient: fc.constant(patient),
    status: mostly('attended', 'late', 'left_early', 'no_show', 'late_cancel', 'cancelled'),
    mode,
    at: place,
    audioOnlyReason: text,
    arrived: rarely(fc.constantFrom('10:05', '18:30')),
    left: rarely(fc.constantFrom('10:40', '18:50')),
    noteSigned: mostly(true, false),
    diagnoses: rarely(diagnoses),
    interactiveComplexity: rarely(text),
    modifiers: rarely(fc.uniqueArray(fc.constantFrom('HQ', '59', 'U1'), { maxLength: 2 })),
  })
}

function arbitrarySession(id: string, patients: readonly string[]): fc.Arbitrary<SessionEntry> {
  const attendance = fc
    .subarray([...patients], { minLength: Math.min(2, patients.length) })
    .chain((ids) => many(ids.length, (i) => arbitraryAttendance(ids[i] ?? '')))
  return fc
    .record({
      times,
      group: mostly('mood', 'families'),
      facilitators: mostly<string[]>(['rivera'], ['chen', 'rivera'], ['cole'], ['park'], ['okoye'], []),
      status: mostly('held', 'scheduled', 'scheduled', 'cancelled'),
      activity: rarely(fc.constantFrom('art_class', 'excursion', 'dbt_skills')),
      alsoActivities: rarely(fc.constant<'travel'[]>(['travel'])),
      psychotherapyAttested: fc.boolean(),
      partOfSeries: fc.boolean(),
      outsideHoursReason: text,
      attendance,
    })
    .map(({ times: when, ...rest }) => ({ id, location: 'office', ...when, ...rest }))
}

const serviceCodes = [
  ...['90832', '90791', '99213', '90847', '90833', '90785', '90839', '90837', '96127', '96116', '90849', 'H0001'],
]

function arbitraryService(id: string, patients: readonly string[]): fc.Arbitrary<ServiceEntry> {
  return fc
    .record({
      times,
      patient: fc.constantFrom(...patients),
      provider: mostly('rivera', 'chen', 'okoye', 'okoye', 'park'),
      code: mostly('90834', ...serviceCodes),
      modifiers: rarely(fc.uniqueArray(fc.constantFrom('25', '59', 'HO'), { maxLength: 2 })),
      noteSigned: mostly(true, false),
      diagnoses: rarely(diagnoses),
      mode,
      at: place,
    })
    .map(({ times: when, ...rest }) => ({ id, ...when, ...rest }))
}

const settings: fc.Arbitrary<NonNullable<PayerEntry['settings']>> = fc.record({
  authRequired90853: rarely(fc.boolean()),
  noShowUsesUnit: rarely(fc.boolean()),
  sameDayIndividualAndGroup: rarely(fc.boolean()),
  usesNcci: rarely(fc.boolean()),
  boundary: rarely(fc.constantFrom('any_overlap', 'entire')),
  supervision: maybe(fc.constantFrom('supervisor_renders', 'associate_renders_with_modifier')),
  covers90849: rarely(fc.boolean()),
  maxUnitsPerDay: rarely(fc.constantFrom(2, 3)),
  addonPlacesOfService: rarely(fc.constant(['10', '11'])),
  holidayDay: rarely(fc.constantFrom('observed', 'both')),
})

/** A valid practice file of at most six patients, four sessions and four services. */
export const somePracticeFile: fc.Arbitrary<PracticeFile> = fc
  .record({ people: fc.integer({ min: 1, max: patientIds.length }), sessions: fc.nat(4), services: fc.nat(4) })
  .chain(({ people, sessions, services }) => {
    const ids = patientIds.slice(0, people)
    return fc.record({
      patients: many(people, (i) => arbitraryPatient(ids[i] ?? '')),
      sessions: many(sessions, (i) => arbitrarySession(`s${i}`, ids)),
      services: many(services, (i) => arbitraryService(`v${i}`, ids)),
      settings: many(lakeside().payers.length + 1, () => settings),
      supervisor: maybe(fc.constantFrom('chen', 'okoye')),
      fees: rarely(fc.subarray(lakeside().fees, { minLength: 8 })),
      lateCancelFeeCents: fc.constantFrom(0, 3000),
    })
  })
  .map(({ settings: given, supervisor, lateCancelFeeCents, fees, ...lists }) => {
    const file = lakeside({ payers: payersAnd({ id: 'NEW' }), ...lists, ...(fees ? { fees } : {}) })
    file.practice.lateCancelFeeCents = lateCancelFeeCents
    file.payers.forEach((payer, i) => {
      payer.settings = { ...payer.settings, ...withoutUndefined(given[i] ?? {}) }
    })
    for (const provider of file.providers) if (provider.id === 'park') provider.supervisor = supervisor
    return file
  })

/** So that a setting that is left out does not take away the fixture's. */
function withoutUndefined<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}
