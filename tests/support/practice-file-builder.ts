import type { z } from 'zod'
import type { practiceFileSchema } from '../../lib/practice-file/schema'

// The practice of the worked cases (domain.md 13.0) as a practice file, and small builders for what each case adds.

/** The file as it is written, before any text in it is known to be a day or a time. */
export type PracticeFile = z.input<typeof practiceFileSchema>
export type PatientEntry = PracticeFile['patients'][number]
export type PayerEntry = PracticeFile['payers'][number]
export type ProviderEntry = PracticeFile['providers'][number]
export type SessionEntry = PracticeFile['sessions'][number]
export type AttendanceEntry = SessionEntry['attendance'][number]
export type ServiceEntry = NonNullable<PracticeFile['services']>[number]
export type AuthorizationEntry = NonNullable<PatientEntry['authorizations']>[number]
type PostedHours = PracticeFile['locations'][number]['postedHours'][number]
type Settings = NonNullable<PayerEntry['settings']>

const officeAddress = { street: '100 Harbor St Ste 200', city: 'Anytown', state: 'OH', zip: '432150001' }

/** Posted hours, version H1. */
export const h1: PostedHours = {
  from: '2020-01-01',
  weekly: {
    mon: [['09:00', '20:00']],
    tue: [['09:00', '20:00']],
    wed: [['09:00', '20:00']],
    thu: [['09:00', '20:00']],
    fri: [['09:00', '17:00']],
    sat: [['09:00', '12:00']],
  },
}

const payers: PayerEntry[] = [
  {
    id: 'MCR',
    name: 'Medicare Part B',
    payerId: '15202',
    type: 'medicare',
    filingIndicator: 'MB',
    settings: {
      groupMax: 10,
      maxUnitsPerDay: 1,
      addonPolicy: { '99050': 'suppress', '99051': 'suppress' },
      usesNcci: true,
      sameDayModifier: 'XE',
      sameDayModifierOtherClinician: 'XP',
      telehealthVideoModifier: '95',
      // Not required, only noted: EX-27 wants the note.
      requiresEmWith90853: 'info',
      timelyFilingDays: 'one_year',
    },
  },
  {
    id: 'ACME',
    name: 'Acme PPO',
    payerId: '99999',
    type: 'commercial',
    filingIndicator: 'CI',
    settings: {
      groupMin: 2,
      groupMax: 10,
      addonPolicy: { '99050': 'bill', '99051': 'bill' },
      eveningFrom: '17:00',
      weekendDays: ['sat', 'sun'],
      holidays: 'federal',
      holidayDay: 'actual',
      boundary: 'start',
      authRequired90853: true,
      sameDayModifier: '59',
      timelyFilingDays: 90,
    },
  },
  {
    id: 'HZN',
    name: 'Horizon',
    payerId: '22099',
    type: 'commercial',
    filingIndicator: 'BL',
    settings: {
      groupMin: 2,
      groupMax: 12,
      addonPolicy: { '99050': 'bill', '99051': 'suppress' },
      authRequired90853: false,
    },
  },
  {
    id: 'PRI',
    name: 'Priority',
    payerId: '38217',
    type: 'commercial',
    filingIndicator: 'CI',
    settings: { addonPolicy: { '99050': 'bill', '99051': 'bill' }, addonSpecialties: ['primary_care'] },
  },
  {
    id: 'MOM',
    name: 'Medicaid by minutes',
    payerId: '43000',
    type: 'medicaid',
    filingIndicator: 'MC',
    settings: {
      groupMin: 3,
      groupMax: 10,
      unitBasis: { minutes: 30 },
      maxUnitsPerDay: 3,
      maxUnitsPerMonth: 15,
      addonPolicy: { '99050': 'suppress', '99051': 'suppress' },
    },
  },
  {
    id: 'MAM',
    name: 'Medicaid with families',
    payerId: '12000',
    type: 'medicaid',
    filingIndicator: 'MC',
    settings: {
      groupMin: 2,
      groupMax: 12,
      covers90849: true,
      multiFamilyMax: 10,
      addonPolicy: { '99050': 'suppress', '99051': 'suppress' },
    },
  },
]

const providers: ProviderEntry[] = [
  { id: 'rivera', firstName: 'Ana', lastName: 'Rivera', licence: 'LCSW', npi: '1999999984', taxonomy: '1041C0700X' },
  { id: 'cole', firstName: 'Max', lastName: 'Cole', licence: 'LMFT', npi: '1444555662', taxonomy: '106H00000X' },
  { id: 'chen', firstName: 'Lin', lastName: 'Chen', licence: 'PsyD', npi: '1777888995', taxonomy: '103TC0700X' },
  { id: 'okoye', firstName: 'Ada', lastName: 'Okoye', licence: 'MD', npi: '1100220031', taxonomy: '2084P0800X' },
  { id: 'park', firstName: 'Joe', lastName: 'Park', licence: 'associate', enrolments: [] },
]

const fees: PracticeFile['fees'] = [
  { code: '90853', cents: 6000 },
  { code: '90853', cents: 3000, payer: 'MOM' },
  { code: '99050', cents: 2500 },
  { code: '99051', cents: 1500 },
  { code: '90785', cents: 2000 },
  { code: '90832', cents: 9000 },
  { code: '90834', cents: 13000 },
  { code: '90837', cents: 16000 },
  { code: '90791', cents: 20000 },
  { code: '90849', cents: 7500 },
  { code: '99213', cents: 12000 },
]

/** Lakeside Group Therapy of 13.0; each part given stands in place of the fixture's own. */
export function lakeside(parts: Partial<PracticeFile> = {}): PracticeFile {
  return structuredClone({
    format: 'cohort-practice/1',
    practice: {
      name: 'Lakeside Group Therapy PLLC',
      npi: '1234567893',
      taxId: '311234567',
      taxonomy: '193200000X',
      phone: '5555550100',
      timeZone: 'America/New_York',
      address: officeAddress,
      closedHolidays: ['new_years_day', 'memorial_day', 'independence_day', 'labor_day', 'thanksgiving', 'christmas'],
      submitter: { id: 'GRPSUITE1', contact: 'Billing Office' },
      receiver: { id: 'CLEARHOUSE1', name: 'Clearhouse One' },
    },
    locations: [anOffice()],
    payers,
    fees,
    providers,
    patients: [],
    groups: [
      { id: 'mood', name: 'Mood group' },
      { id: 'families', name: 'Families', kind: 'multi_family' },
    ],
    sessions: [],
    ...parts,
  })
}

/** The office; EX-08 gives it a second version of its hours. */
export function anOffice(postedHours: PostedHours[] = [h1]): PracticeFile['locations'][number] {
  return { id: 'office', name: 'Main office', placeOfService: '11', address: officeAddress, postedHours }
}

/** The fixture's payers, one of them with further settings. */
export function payersWith(id: string, settings: Settings): PayerEntry[] {
  return payers.map((payer) => (payer.id === id ? { ...payer, settings: { ...payer.settings, ...settings } } : payer))
}

/** The fixture's payers and one more. */
export function payersAnd(payer: Partial<PayerEntry> & { id: string }): PayerEntry[] {
  return [...payers, { name: `Payer ${payer.id}`, payerId: '77777', type: 'commercial', ...payer }]
}

/** The fixture's providers, one of them with more said about them. */
export function providersWith(id: string, over: Partial<ProviderEntry>): ProviderEntry[] {
  return providers.map((provider) => (provider.id === id ? { ...provider, ...over } : provider))
}

/** The fixture's practice with a fee for an absence, and the like. */
export function practiceWith(over: Partial<PracticeFile['practice']>): PracticeFile['practice'] {
  return { ...lakeside().practice, ...over }
}

/** A patient covered by a payer, or by none, with F33.1 unless another diagnosis is given. */
export function aPatient(id: string, payer: string | null, over: Partial<PatientEntry> = {}): PatientEntry {
  return {
    id,
    firstName: 'Jane',
    lastName: `Doe ${id}`,
    birthDate: '1985-03-14',
    sex: 'F',
    address: { street: '12 Elm St', city: 'Anytown', state: 'OH', zip: '43215' },
    diagnoses: [{ code: 'F33.1' }],
    // A Medicare number has a form of its own; elsewhere anything goes.
    coverages: payer === null ? [] : [{ payer, memberId: payer === 'MCR' ? '1EG4TE5MK73' : 'W123456789' }],
    ...over,
  }
}

/** An ACME patient: with the approved authorization that 13.0 gives every one of them. */
export function acmePatient(id: string, over: Partial<PatientEntry> = {}): PatientEntry {
  return aPatient(id, 'ACME', { authorizations: [anAuthorization({ number: `AUTH-${id}` })], ...over })
}

/** An authorization of ACME for 90853 whose units and dates cover any case. */
export function anAuthorization(over: Partial<AuthorizationEntry> = {}): AuthorizationEntry {
  return {
    number: 'AUTH1',
    payer: 'ACME',
    codes: ['90853'],
    unitsApproved: 100,
    from: '2020-01-01',
    through: '2030-12-31',
    ...over,
  }
}

/** People in the group whose claims are not the case's: without coverage, each with a diagnosis unlike the case's. */
export function others(count: number): PatientEntry[] {
  const codes = ['F41.1', 'F43.10', 'F34.1', 'F40.10', 'F42.2', 'F50.00', 'F60.3', 'F90.0', 'F10.20', 'F12.20']
  return Array.from({ length: count }, (_, i) =>
    aPatient(`other${i + 1}`, null, { diagnoses: [{ code: codes[i % codes.length] ?? 'F41.1' }] }),
  )
}

/** One line of an attendance list: attended in person, note signed, unless said otherwise. */
export function anAttendance(patient: PatientEntry | string, over: Partial<AttendanceEntry> = {}): AttendanceEntry {
  return { patient: typeof patient === 'string' ? patient : patient.id, status: 'attended', ...over }
}

/** Everyone attended in person. */
export function present(...patients: PatientEntry[]): AttendanceEntry[] {
  return patients.map((patient) => anAttendance(patient))
}

/** The plain weekday group of EX-01 (Wed 2026-10-14 10:00-11:00, Rivera), unless said otherwise. */
export function aSession(over: Partial<SessionEntry> = {}): SessionEntry {
  return {
    id: 's1',
    group: 'mood',
    location: 'office',
    start: '2026-10-14T10:00',
    end: '2026-10-14T11:00',
    facilitators: ['rivera'],
    attendance: [],
    ...over,
  }
}

/** An individual session after the group of EX-01: 90834 by Rivera, 11:15-12:00, signed. */
export function aService(over: Partial<ServiceEntry> = {}): ServiceEntry {
  return {
    id: 'v1',
    patient: 'A',
    provider: 'rivera',
    code: '90834',
    start: '2026-10-14T11:15',
    end: '2026-10-14T12:00',
    ...over,
  }
}
