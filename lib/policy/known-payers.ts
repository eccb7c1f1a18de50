import type { IsoTime } from '../kernel/dates'
import type { PayerSettingsGiven, PayerType } from './payer-settings'

/** A kind of payer that a new one may begin as: what is published of it, over the defaults of its type. */
export type KnownPayer = {
  key: string
  label: string
  type: PayerType
  settings: PayerSettingsGiven
  /** Where that stands written; null where there are the defaults alone. */
  source: string | null
}

const eight = '08:00' as IsoTime
const six = '18:00' as IsoTime

/** The kinds of payers that are known (domain.md 1.3 and 2.3). The first three are the plain types. */
export const knownPayers: readonly KnownPayer[] = [
  { key: 'commercial', label: 'Commercial plan', type: 'commercial', settings: {}, source: null },
  { key: 'medicare', label: 'Medicare', type: 'medicare', settings: {}, source: null },
  { key: 'medicaid', label: 'Medicaid', type: 'medicaid', settings: {}, source: null },
  {
    ...{ key: 'medicare-ngs', label: 'Medicare, NGS (groups up to 12)', type: 'medicare' },
    settings: { groupMax: 12 },
    source: 'NGS, LCD L33632: 12 people, and the number must be in the record',
  },
  {
    ...{ key: 'medicaid-ny-omh', label: 'New York Medicaid, OMH clinic', type: 'medicaid' },
    settings: {
      ...{ groupMin: 2, groupMax: 12, minMinutes: 60, shortSession: 'hold' },
      addonPolicy: { '99050': 'suppress', '99051': 'bill' },
      ...{ eveningFrom: six, earlyBefore: eight, weekendDays: ['sat', 'sun'], holidays: [], boundary: 'start' },
    },
    source: '14 NYCRR Part 599, for licensed clinics',
  },
  {
    ...{ key: 'medicaid-missouri', label: 'Missouri Medicaid', type: 'medicaid' },
    settings: {
      ...{ groupMin: 3, groupMax: 10, weekendDays: ['sun'] },
      holidays: ['memorial_day', 'independence_day', 'labor_day', 'thanksgiving', 'christmas', 'new_years_day'],
    },
    source: 'Physician Manual 13.21: Sundays and six holidays',
  },
  {
    ...{ key: 'masshealth', label: 'MassHealth', type: 'medicaid' },
    settings: { groupMax: 12 },
    source: 'Point32Health, billing updates for mental health centers, September 2025',
  },
  {
    ...{ key: 'horizon', label: 'Horizon BCBSNJ', type: 'commercial' },
    settings: { addonPolicy: { '99050': 'bill', '99051': 'suppress' } },
    source: 'Horizon: 99050 is paid in the office, 99051 is denied as included',
  },
  {
    ...{ key: 'priority', label: 'Priority Health, commercial', type: 'commercial' },
    settings: { addonSpecialties: ['primary_care'], earlyBefore: eight },
    source: 'Priority Health, after-hours primary care: primary care only, before 8:00 am and after 5:00 pm',
  },
]
