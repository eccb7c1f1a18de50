import type { Person } from '../../lib/attendance/patient'
import type { Provider } from '../../lib/attendance/provider'
import type { Coverage } from '../../lib/authorizations/coverage'
import type { IsoDate, IsoTime, LocalDateTime } from '../../lib/kernel/dates'
import { defaultFilingIndicator, type Payer } from '../../lib/policy/payer'
import { completeSettings, type PayerSettingsGiven, type PayerType } from '../../lib/policy/payer-settings'
import type { AddonSubject } from '../../lib/rules/addon-subject'
import type { ClaimLineFacts, ClaimSubject } from '../../lib/rules/claim-subject'
import type { AuthorizationSubject, HoursSubject, VisitLimitSubject } from '../../lib/rules/cover-subject'
import type { Severity } from '../../lib/rules/finding'
import type { CoverFacts, LineSubject, OtherLine, Room, UnitFacts, VisitFacts } from '../../lib/rules/line-subject'
import type { Rule } from '../../lib/rules/rule'
import type { SessionSubject } from '../../lib/rules/session-subject'

// The facts that rules look at, complete and without fault, so that a test says only what it is about. The plain group
// is that of EX-01: Wed 2026-10-14 10:00-11:00 in the office, Ana Rivera LCSW, six people, F33.1, Acme PPO.

// Days and times are written as plain text.
type Plain<Value> = Value extends IsoDate | IsoTime | LocalDateTime ? string : Value
type Over<Subject> = { [Key in keyof Subject]?: Plain<Subject[Key]> }

/** The severities of what a rule finds, in order: [] is nothing. */
export function findingsOf<Subject>(rule: Rule<Subject>, subject: Subject): Severity[] {
  return rule.check(subject).map((draft) => draft.severity)
}

/** The sentence of the one thing a rule finds. */
export function messageOf<Subject>(rule: Rule<Subject>, subject: Subject): string {
  const [draft, ...more] = rule.check(subject)
  if (!draft || more.length > 0) throw new Error(`${rule.id} does not find one thing here`)
  return draft.message
}

/** A commercial payer with the defaults of its type, but for the settings given. */
export function aPayer(settings: PayerSettingsGiven = {}, over: Partial<Payer> = {}): Payer {
  return payerOf('commercial', { id: 'ACME', name: 'Acme PPO', payerId: '99999' }, settings, over)
}

/** Medicare Part B. */
export function medicare(settings: PayerSettingsGiven = {}, over: Partial<Payer> = {}): Payer {
  return payerOf('medicare', { id: 'MCR', name: 'Medicare Part B', payerId: '15202' }, settings, over)
}

/** A Medicaid program. */
export function medicaid(settings: PayerSettingsGiven = {}, over: Partial<Payer> = {}): Payer {
  return payerOf('medicaid', { id: 'MOM', name: 'Medicaid', payerId: '43000' }, settings, over)
}

function payerOf(
  type: PayerType,
  names: Pick<Payer, 'id' | 'name' | 'payerId'>,
  settings: PayerSettingsGiven,
  over: Partial<Payer>,
): Payer {
  return {
    ...names,
    type,
    filingIndicator: defaultFilingIndicator(type),
    settings: completeSettings(type, settings),
    ...over,
  }
}

/** Ana Rivera, LCSW. */
export function aProvider(over: Over<Provider> = {}): Provider {
  return {
    id: 'rivera',
    firstName: 'Ana',
    lastName: 'Rivera',
    licence: 'LCSW',
    npi: '1999999984',
    taxonomy: '1041C0700X',
    licenceThrough: null,
    enrolments: null,
    supervisor: null,
    specialty: 'behavioral_health',
    ...over,
  } as Provider
}

/** Joe Park, an associate without an NPI. */
export function anAssociate(over: Over<Provider> = {}): Provider {
  const park = {
    id: 'park',
    firstName: 'Joe',
    lastName: 'Park',
    licence: 'associate',
    npi: null,
    taxonomy: null,
  } as const
  return aProvider({ ...park, ...over })
}

const address = { street: '12 Elm St', street2: null, city: 'Anytown', state: 'OH', zip: '43215' }

/** Jane Doe, born 1985-03-14. */
export function aPerson(over: Over<Person> = {}): Person {
  return { firstName: 'Jane', lastName: 'Doe', birthDate: '1985-03-14', sex: 'F', address, ...over } as Person
}

/** A primary coverage by Acme PPO, open at both ends, without a visit limit. */
export function aCoverage(over: Over<Coverage> = {}): Coverage {
  return {
    payer: 'ACME',
    rank: 'primary',
    memberId: 'W123456789',
    groupNumber: null,
    relationship: 'self',
    subscriber: null,
    from: null,
    through: null,
    planYearStart: null,
    visitLimit: null,
    ...over,
  } as Coverage
}

/** Six people in a group for an hour. */
export function aRoom(over: Partial<Room> = {}): Room {
  return {
    session: 's1',
    kind: 'group',
    activity: 'group_psychotherapy',
    alsoActivities: [],
    psychotherapyAttested: false,
    facilitators: 1,
    present: 6,
    kinship: 'mixed',
    minutes: 60,
    ...over,
  }
}

/** The 90853 of one person in the plain group. */
export function aLineSubject(over: Over<LineSubject> = {}): LineSubject {
  return {
    patient: 'A',
    birthDate: '1985-03-14',
    session: 's1',
    service: null,
    room: aRoom(),
    code: '90853',
    date: '2026-10-14',
    start: '2026-10-14T10:00',
    end: '2026-10-14T11:00',
    asOf: '2026-11-23',
    payer: aPayer(),
    noteSigned: true,
    note: null,
    presentMinutes: 60,
    diagnoses: ['F331'],
    activeDiagnoses: ['F331'],
    mode: 'in_person',
    at: 'home',
    audioOnlyReason: null,
    isTelehealth: false,
    placeOfService: '11',
    hasOwnTimeZone: false,
    performing: aProvider(),
    rendering: aProvider(),
    supervision: 'own',
    interactiveComplexity: null,
    givenModifiers: [],
    filingDeadline: null,
    others: [],
    units: someUnits(),
    modifiers: [],
    cover: null,
    visits: [],
    ...over,
  } as LineSubject
}

/** The line of a service beside the group: 90834, 11:15-12:00, in no room. */
export function aServiceSubject(over: Over<LineSubject> = {}): LineSubject {
  const { start, end } = anotherLine()
  return aLineSubject({
    session: null,
    service: 'v1',
    room: null,
    code: '90834',
    start,
    end,
    presentMinutes: 45,
    ...over,
  })
}

/** A line of a patient at home by video, or elsewhere. */
export function aTelehealthSubject(over: Over<LineSubject> = {}): LineSubject {
  const placeOfService = over.at === 'elsewhere' ? '02' : '10'
  return aLineSubject({ mode: 'video', isTelehealth: true, placeOfService, ...over })
}

/** Another line of the day: 90834, 11:15-12:00, by the same clinician, signed. */
export function anotherLine(over: Over<OtherLine> = {}): OtherLine {
  return {
    code: '90834',
    start: '2026-10-14T11:15',
    end: '2026-10-14T12:00',
    noteSigned: true,
    rendering: aProvider(),
    modifiers: [],
    ...over,
  } as OtherLine
}

/** The plain group as another line of the day. */
export function theGroup(over: Over<OtherLine> = {}): OtherLine {
  return anotherLine({ code: '90853', start: '2026-10-14T10:00', end: '2026-10-14T11:00', ...over })
}

/** One unit wanted and allowed, nothing used. */
export function someUnits(over: Partial<UnitFacts> = {}): UnitFacts {
  return { wanted: 1, allowed: 1, minutes: 60, usedToday: 0, usedThisMonth: 0, earlierToday: false, ...over }
}

/** What the authorizations say of a line that needs one and has none, but for what is given. */
export function aCover(over: Over<CoverFacts> = {}): CoverFacts {
  return {
    required: true,
    number: null,
    unitsNeeded: 1,
    unitsLeft: null,
    missing: null,
    nearestNumber: null,
    nearestFrom: null,
    nearestThrough: null,
    ...over,
  } as CoverFacts
}

/** The tenth visit of a calendar year with twenty. */
export function aVisit(over: Partial<VisitFacts> = {}): VisitFacts {
  return {
    limit: 20,
    before: 9,
    period: 'calendar_year',
    from: '2026-01-01' as IsoDate,
    through: '2026-12-31' as IsoDate,
    ...over,
  }
}

/** An evening's 99051 beside a 90853, inside posted hours. */
export function anAddonSubject(over: Over<AddonSubject> = {}): AddonSubject {
  return {
    code: '99051',
    baseCode: '90853',
    date: '2026-10-14',
    start: '2026-10-14T18:00',
    payer: aPayer({ addonPolicy: { '99050': 'bill', '99051': 'bill' } }),
    placeOfService: '11',
    isTelehealth: false,
    specialty: 'behavioral_health',
    earlierToday: false,
    isSeries: false,
    outsideHoursReason: null,
    onlyLateStart: false,
    onlyObservedHoliday: false,
    hours: someHours(),
    ...over,
  } as AddonSubject
}

/** What the hours of an evening inside posted hours looked like. */
export function someHours(over: Partial<AddonSubject['hours']> = {}): AddonSubject['hours'] {
  return {
    start: '2026-10-14T18:00',
    timeZone: 'America/New_York',
    postedHoursFrom: '2020-01-01',
    postedHours: '09:00-20:00',
    inside: true,
    weekend: false,
    holiday: null,
    evening: true,
    eveningFrom: '17:00',
    earlyBefore: null,
    boundary: 'start',
    ...over,
  }
}

/** A claim of one 90853 that nothing is wrong with. */
export function aClaimSubject(over: Over<ClaimSubject> = {}): ClaimSubject {
  return {
    practice: { name: 'Lakeside Group Therapy PLLC', taxonomy: '193200000X', address },
    payer: aPayer(),
    isOutsideCoverage: false,
    date: '2026-10-14',
    patient: aPerson(),
    coverage: aCoverage(),
    otherFilingIndicators: [],
    rendering: aProvider(),
    needsOwnNpi: true,
    supervising: null,
    serviceLocation: null,
    authorization: null,
    diagnosisCount: 1,
    totalCents: 6000,
    lines: [aClaimLine()],
    ...over,
  } as ClaimSubject
}

/** A 90853 for $60.00. */
export function aClaimLine(over: Partial<ClaimLineFacts> = {}): ClaimLineFacts {
  const fee = { chargeCents: 6000, hasFee: true, uniformCents: 6000 }
  return { code: '90853', modifiers: [], units: 1, ...fee, sentBefore: null, ...over }
}

/** A held session of two people with different diagnoses. */
export function aSessionSubject(over: Partial<SessionSubject> = {}): SessionSubject {
  return {
    session: 's1',
    service: null,
    activity: 'group_psychotherapy',
    diagnosisLists: ['F331', 'F411'],
    clockChanges: [],
    ...over,
  }
}

/** An authorization with ten units and months left. */
export function anAuthorizationSubject(over: Over<AuthorizationSubject> = {}): AuthorizationSubject {
  const days = { through: '2027-02-28', asOf: '2026-11-23' }
  return { number: 'AUTH1', unitsLeft: 10, ...days, lowUnits: 3, lowDays: 14, ...over } as AuthorizationSubject
}

/** A limit of twenty visits of which ten are counted. */
export function aVisitLimitSubject(over: Over<VisitLimitSubject> = {}): VisitLimitSubject {
  return { limit: 20, counted: 10, restartedOn: null, ...over } as VisitLimitSubject
}

/** A day whose posted hours are known. */
export function anHoursSubject(over: Over<HoursSubject> = {}): HoursSubject {
  return { isKnown: true, date: '2026-10-14', location: 'Main office', ...over } as HoursSubject
}
