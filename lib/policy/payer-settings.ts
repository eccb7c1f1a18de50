import { type Activity, guideExcludedActivities } from '../codes/activities'
import type { HolidayName } from '../codes/holiday-names'
import { independentLicences } from '../codes/licences'
import type { IsoTime, Weekday } from '../kernel/dates'

export const payerTypes = ['medicare', 'medicaid', 'commercial'] as const
export type PayerType = (typeof payerTypes)[number]

export const addonAnswers = ['bill', 'suppress', 'ask'] as const
export type AddonAnswer = (typeof addonAnswers)[number]
export type AddonCode = '99050' | '99051'

export type ModifierTemplate = { code: string; licence: string | null; telehealth: boolean | null; add: string[] }

/** What a payer does, every setting answered. Null means "no such limit" (contract, "What settings leaves out"). */
export type PayerSettings = {
  groupMin: number
  groupMax: number
  unitBasis: 'per_session' | { minutes: number }
  maxUnitsPerDay: number
  maxUnitsPerMonth: number | null
  minMinutes: number
  shortSession: 'warn' | 'hold'
  longSessionMinutes: number
  minPresentMinutes: number | null
  excludedActivities: readonly Activity[]
  eligibleLicences: readonly string[]
  covers90849: boolean
  multiFamilyMax: number
  addonPolicy: Record<AddonCode, AddonAnswer>
  addonPlacesOfService: readonly string[]
  addonSpecialties: readonly string[] | null
  addonBaseCodes: readonly string[] | null
  eveningFrom: IsoTime
  earlyBefore: IsoTime | null
  weekendDays: readonly Weekday[]
  holidays: 'federal' | readonly HolidayName[]
  holidayDay: 'actual' | 'observed' | 'both'
  boundary: 'start' | 'any_overlap' | 'entire'
  sameDayModifier: string
  sameDayModifierOtherClinician: string
  sameDayIndividualAndGroup: boolean
  usesNcci: boolean
  requiresEmWith90853: 'off' | 'info' | 'hold'
  telehealthVideoModifier: string | null
  authRequired90853: boolean
  retroAuthDays: number
  lowUnits: number
  lowDays: number
  noShowUsesUnit: boolean
  timelyFilingDays: number | 'one_year'
  acceptsFrequency7: boolean
  supervision: 'supervisor_renders' | 'associate_renders_with_modifier' | 'not_allowed'
  modifiers: readonly ModifierTemplate[]
  noShowChargeAllowed: boolean
}

/** What a practice may say of a payer; everything else takes the default of the payer's type. */
export type PayerSettingsGiven = Partial<Omit<PayerSettings, 'addonPolicy'>> & {
  addonPolicy?: Partial<Record<AddonCode, AddonAnswer>>
}

/** The default of every setting for a payer type (contract, "What settings leaves out"; domain.md rules named there). */
export function defaultSettings(type: PayerType): PayerSettings {
  const isMedicare = type === 'medicare'
  const addon: AddonAnswer = type === 'commercial' ? 'ask' : 'suppress'
  return {
    groupMin: 2,
    groupMax: 10,
    unitBasis: 'per_session',
    maxUnitsPerDay: 1,
    maxUnitsPerMonth: null,
    minMinutes: 45,
    shortSession: 'warn',
    longSessionMinutes: 120,
    minPresentMinutes: null,
    excludedActivities: guideExcludedActivities,
    eligibleLicences: independentLicences,
    covers90849: false,
    multiFamilyMax: 10,
    addonPolicy: { '99050': addon, '99051': addon },
    addonPlacesOfService: ['11'],
    addonSpecialties: null,
    addonBaseCodes: null,
    eveningFrom: '17:00' as IsoTime,
    earlyBefore: null,
    weekendDays: ['sat', 'sun'],
    holidays: 'federal',
    holidayDay: 'actual',
    boundary: 'start',
    sameDayModifier: isMedicare ? 'XE' : '59',
    sameDayModifierOtherClinician: isMedicare ? 'XP' : '59',
    sameDayIndividualAndGroup: true,
    usesNcci: true,
    requiresEmWith90853: isMedicare ? 'info' : 'off',
    telehealthVideoModifier: '95',
    authRequired90853: false,
    retroAuthDays: 0,
    lowUnits: 3,
    lowDays: 14,
    noShowUsesUnit: false,
    timelyFilingDays: isMedicare ? 'one_year' : type === 'medicaid' ? 365 : 90,
    acceptsFrequency7: !isMedicare,
    supervision: isMedicare ? 'supervisor_renders' : 'not_allowed',
    modifiers: [],
    noShowChargeAllowed: type !== 'medicaid',
  }
}

/** Completes what a practice has said with the defaults of the type; addonPolicy key by key, everything else whole. */
export function completeSettings(type: PayerType, given: PayerSettingsGiven): PayerSettings {
  const defaults = defaultSettings(type)
  return { ...defaults, ...given, addonPolicy: { ...defaults.addonPolicy, ...given.addonPolicy } }
}
