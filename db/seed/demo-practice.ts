import type { Licence } from '../../lib/codes/licences'
import type { PayerSettingsGiven, PayerType } from '../../lib/policy/payer-settings'

// Lakeside Group Therapy: everything here is invented, the NPIs too, whose check digits are nevertheless right.

export const practice = {
  name: 'Lakeside Group Therapy',
  npi: '1234567893',
  taxId: '311234567',
  taxonomy: '193200000X',
  phone: '5555550100',
  timeZone: 'America/New_York',
  address: { street: '100 Harbor St', street2: 'Ste 200', city: 'Anytown', state: 'OH', zip: '432150001' },
  closedHolidays: ['new_years_day' as const, 'thanksgiving' as const, 'christmas' as const],
  lateCancelFeeCents: 2500,
  submitter: { id: 'LAKESIDE1', contact: 'Billing Office' },
  receiver: { id: 'CLEARHOUSE1', name: 'Clearhouse One' },
  isDemo: true,
}

export const fees = [
  { code: '90853', unitCents: 6000 },
  { code: '99050', unitCents: 2500 },
  { code: '99051', unitCents: 1500 },
  { code: '90785', unitCents: 2000 },
]

type DemoProvider = {
  key: string
  firstName: string
  lastName: string
  licence: Licence
  npi: string
  taxonomy: string
}

export const providers: DemoProvider[] = [
  {
    key: 'marisol',
    firstName: 'Marisol',
    lastName: 'Rivera',
    licence: 'LCSW',
    npi: '1999999984',
    taxonomy: '1041C0700X',
  },
  { key: 'judith', firstName: 'Judith', lastName: 'Chen', licence: 'PsyD', npi: '1777888995', taxonomy: '103TC0700X' },
  {
    key: 'anders',
    firstName: 'Anders',
    lastName: 'Nyberg',
    licence: 'LPCC',
    npi: '1555666779',
    taxonomy: '101YM0800X',
  },
]

type DemoPayer = {
  key: string
  name: string
  payerNumber: string
  type: PayerType
  settings: PayerSettingsGiven | null
  source: string | null
}

const billsBoth = { '99050': 'bill', '99051': 'bill' } as const

export const payers: DemoPayer[] = [
  {
    key: 'acme',
    name: 'Acme Health PPO',
    payerNumber: '99901',
    type: 'commercial',
    settings: { groupMax: 12, authRequired90853: true, addonPolicy: billsBoth },
    source: 'Call with provider services, ref 4471-K',
  },
  { key: 'medicare', name: 'Medicare Part B', payerNumber: '15202', type: 'medicare', settings: null, source: null },
  {
    key: 'lakes',
    name: 'Great Lakes Blue',
    payerNumber: '99902',
    type: 'commercial',
    settings: { groupMax: 12, addonPolicy: billsBoth, timelyFilingDays: 180 },
    source: 'Provider manual, behavioral health chapter',
  },
  {
    key: 'medicaid',
    name: 'Northshore Medicaid',
    payerNumber: '99903',
    type: 'medicaid',
    settings: { groupMax: 12 },
    source: 'Community behavioral health manual',
  },
  // Nobody has asked Tamarack about the add-ons yet.
  {
    key: 'tamarack',
    name: 'Tamarack Choice',
    payerNumber: '99904',
    type: 'commercial',
    settings: { groupMax: 12, authRequired90853: true },
    source: 'Benefits summary of the plan',
  },
]
