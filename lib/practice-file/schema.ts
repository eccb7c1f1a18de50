import { z } from 'zod'
import { specialties } from '../attendance/provider'
import {
  attendanceModes,
  attendancePlaces,
  attendanceStatuses,
  groupKinds,
  sessionStatuses,
} from '../attendance/session'
import { authorizationStatuses } from '../authorizations/authorization'
import { coverageRanks, limitPeriods, relationships } from '../authorizations/coverage'
import { billedStates } from '../claims/billing-facts'
import { activities } from '../codes/activities'
import { holidayNames } from '../codes/holiday-names'
import { licences } from '../codes/licences'
import { weekdays } from '../kernel/dates'
import { addonAnswers, payerTypes } from '../policy/payer-settings'
import {
  atLeastOne,
  closingTime,
  day,
  flag,
  id,
  localDateTime,
  monthAndDay,
  npi,
  oneOf,
  placeOfService,
  text,
  time,
  timeZone,
  wholeNumber,
  zip,
} from './schema-scalars'

// The practice file of the contract, key for key. It stands in one file because it is one document; what a key means is
// said where the engine's own type is (lib/claims/billing-facts.ts).

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: (issue) => (issue.input === undefined ? 'This is missing.' : 'This must be a list.') })
}

function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'invalid_type') return undefined
      return issue.input === undefined ? 'This is missing.' : 'This must be an object.'
    },
  })
}

const address = record({ street: text, street2: text.optional(), city: text, state: text, zip })

const sex = oneOf(['F', 'M', 'U'])

const person = record({ firstName: text, lastName: text, birthDate: day, sex, address })

const interval = z.tuple([time, closingTime], { error: 'An interval is a pair of times: ["09:00", "17:00"].' })

const addonPolicy = record({ '99050': oneOf(addonAnswers).optional(), '99051': oneOf(addonAnswers).optional() })

const settings = record({
  groupMin: wholeNumber.optional(),
  groupMax: wholeNumber.optional(),
  unitBasis: z
    .union([z.literal('per_session'), record({ minutes: atLeastOne })], {
      error: 'This must be "per_session" or { "minutes": a whole number }.',
    })
    .optional(),
  maxUnitsPerDay: wholeNumber.optional(),
  maxUnitsPerMonth: wholeNumber.optional(),
  minMinutes: wholeNumber.optional(),
  shortSession: oneOf(['warn', 'hold']).optional(),
  longSessionMinutes: wholeNumber.optional(),
  minPresentMinutes: wholeNumber.optional(),
  excludedActivities: list(oneOf(activities)).optional(),
  eligibleLicences: list(text).optional(),
  covers90849: flag.optional(),
  multiFamilyMax: wholeNumber.optional(),
  addonPolicy: addonPolicy.optional(),
  addonPlacesOfService: list(text).optional(),
  addonSpecialties: list(text).optional(),
  addonBaseCodes: list(text).optional(),
  eveningFrom: time.optional(),
  earlyBefore: time.optional(),
  weekendDays: list(oneOf(weekdays)).optional(),
  holidays: z
    .union([z.literal('federal'), list(oneOf(holidayNames))], {
      error: 'This must be "federal" or a list of holiday names.',
    })
    .optional(),
  holidayDay: oneOf(['actual', 'observed', 'both']).optional(),
  boundary: oneOf(['start', 'any_overlap', 'entire']).optional(),
  sameDayModifier: text.optional(),
  sameDayModifierOtherClinician: text.optional(),
  sameDayIndividualAndGroup: flag.optional(),
  usesNcci: flag.optional(),
  requiresEmWith90853: oneOf(['off', 'info', 'hold']).optional(),
  telehealthVideoModifier: text.nullable().optional(),
  authRequired90853: flag.optional(),
  retroAuthDays: wholeNumber.optional(),
  lowUnits: wholeNumber.optional(),
  lowDays: wholeNumber.optional(),
  noShowUsesUnit: flag.optional(),
  timelyFilingDays: z
    .union([z.literal('one_year'), wholeNumber], { error: 'This must be a whole number of days or "one_year".' })
    .optional(),
  acceptsFrequency7: flag.optional(),
  supervision: oneOf(['supervisor_renders', 'associate_renders_with_modifier', 'not_allowed']).optional(),
  modifiers: list(
    record({ code: text, licence: text.optional(), telehealth: flag.optional(), add: list(text) }),
  ).optional(),
  noShowChargeAllowed: flag.optional(),
})

const location = record({
  id,
  name: text,
  placeOfService,
  address,
  timeZone: timeZone.optional(),
  postedHours: list(
    record({
      from: day,
      weekly: record(Object.fromEntries(weekdays.map((weekday) => [weekday, list(interval).optional()]))),
    }),
  ),
  exceptions: list(record({ date: day, open: list(interval) })).optional(),
})

const visitLimit = record({ count: wholeNumber, period: oneOf(limitPeriods), codes: list(text).optional() })

const patient = record({
  id,
  firstName: text,
  lastName: text,
  birthDate: day,
  sex,
  address,
  family: text.optional(),
  identifiedPatient: flag.optional(),
  diagnoses: list(record({ code: text, from: day.optional(), through: day.optional() })),
  coverages: list(
    record({
      payer: id,
      rank: oneOf(coverageRanks).optional(),
      memberId: text,
      groupNumber: text.optional(),
      relationship: oneOf(relationships).optional(),
      subscriber: person.optional(),
      from: day.optional(),
      through: day.optional(),
      planYearStart: monthAndDay.optional(),
      visitLimit: visitLimit.optional(),
    }),
  ),
  authorizations: list(
    record({
      number: text,
      payer: id,
      codes: list(text),
      unitsApproved: wholeNumber,
      unitsUsed: wholeNumber.optional(),
      from: day,
      through: day,
      status: oneOf(authorizationStatuses).optional(),
      provider: id.optional(),
    }),
  ).optional(),
  usedVisits: list(record({ date: day, codes: list(text).optional(), count: wholeNumber.optional() })).optional(),
})

const attendance = record({
  patient: id,
  status: oneOf(attendanceStatuses),
  mode: oneOf(attendanceModes).optional(),
  at: oneOf(attendancePlaces).optional(),
  audioOnlyReason: text.optional(),
  arrived: time.optional(),
  left: time.optional(),
  noteSigned: flag.optional(),
  diagnoses: list(text).optional(),
  interactiveComplexity: text.optional(),
  modifiers: list(text).optional(),
})

const session = record({
  id,
  group: id,
  location: id,
  start: localDateTime,
  end: localDateTime,
  actualStart: localDateTime.optional(),
  facilitators: list(id),
  status: oneOf(sessionStatuses).optional(),
  activity: oneOf(activities).optional(),
  alsoActivities: list(oneOf(activities)).optional(),
  psychotherapyAttested: flag.optional(),
  partOfSeries: flag.optional(),
  outsideHoursReason: text.optional(),
  attendance: list(attendance),
})

const service = record({
  id,
  patient: id,
  provider: id,
  location: id.optional(),
  code: text,
  start: localDateTime,
  end: localDateTime,
  modifiers: list(text).optional(),
  noteSigned: flag.optional(),
  diagnoses: list(text).optional(),
  mode: oneOf(attendanceModes).optional(),
  at: oneOf(attendancePlaces).optional(),
  audioOnlyReason: text.optional(),
})

/** The practice file as written, unknown keys refused (contract, "PracticeFile"). */
export const practiceFileSchema = record({
  format: z.literal('cohort-practice/1', { error: 'This must be "cohort-practice/1".' }),
  practice: record({
    name: text,
    npi,
    taxId: text,
    taxonomy: text.optional(),
    phone: text.optional(),
    timeZone,
    address,
    closedHolidays: list(oneOf(holidayNames)).optional(),
    lateCancelFeeCents: wholeNumber.optional(),
    submitter: record({ id, contact: text.optional() }).optional(),
    receiver: record({ id, name: text }).optional(),
  }),
  locations: list(location),
  payers: list(
    record({
      id,
      name: text,
      payerId: text,
      type: oneOf(payerTypes),
      filingIndicator: text.optional(),
      settings: settings.optional(),
    }),
  ),
  fees: list(
    record({ code: text, cents: wholeNumber, payer: id.optional(), from: day.optional(), modifier: text.optional() }),
  ),
  providers: list(
    record({
      id,
      firstName: text,
      lastName: text,
      licence: oneOf(licences),
      npi: npi.optional(),
      taxonomy: text.optional(),
      licenceThrough: day.optional(),
      enrolments: list(record({ payer: id, from: day, through: day.optional() })).optional(),
      supervisor: id.optional(),
      specialty: oneOf(specialties).optional(),
    }),
  ),
  patients: list(patient),
  groups: list(
    record({
      id,
      name: text,
      kind: oneOf(groupKinds).optional(),
      capacity: wholeNumber.optional(),
      defaultActivity: oneOf(activities).optional(),
    }),
  ),
  sessions: list(session),
  services: list(service).optional(),
  billed: list(
    record({ patient: id, payer: id, date: day, code: text, provider: id, state: oneOf(billedStates) }),
  ).optional(),
})

/** The practice file as written: optional keys may be missing. */
export type PracticeFile = z.infer<typeof practiceFileSchema>
