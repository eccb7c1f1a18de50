// A practice file of any size for the bench: groups of eight that meet weekly, four payers, authorizations, evenings,
// absences and a few wrong things, always the same for the same size.

const address = { street: '100 Harbor St Ste 200', city: 'Anytown', state: 'OH', zip: '432150001' }
const payers = ['ACME', 'MCR', 'HZN', 'MOM']
const firstDay = Date.UTC(2026, 8, 1)

/** A practice file with about so many attendances: eight people a group, twelve weekly meetings each. */
export function largePracticeFile(attendances: number) {
  const groups = Math.max(1, Math.round(attendances / 96))
  const patients = Array.from({ length: groups * 8 }, (_, p) => patient(p))
  const sessions = Array.from({ length: groups }, (_, g) =>
    Array.from({ length: 12 }, (__, week) => session(g, week)),
  ).flat()
  return {
    format: 'cohort-practice/1',
    practice: {
      name: 'Large Example Practice',
      npi: '1234567893',
      taxId: '311234567',
      phone: '5555550100',
      timeZone: 'America/New_York',
      address,
      closedHolidays: ['thanksgiving', 'christmas'],
      lateCancelFeeCents: 3000,
      submitter: { id: 'GRPSUITE1' },
      receiver: { id: 'CLEARHOUSE1', name: 'Clearhouse One' },
    },
    locations: [
      {
        id: 'office',
        name: 'Main office',
        placeOfService: '11',
        address,
        postedHours: [
          {
            from: '2020-01-01',
            weekly: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '20:00']]])),
          },
        ],
      },
    ],
    payers: [
      {
        id: 'ACME',
        name: 'Acme PPO',
        payerId: '99999',
        type: 'commercial',
        settings: { addonPolicy: { '99050': 'bill', '99051': 'bill' }, authRequired90853: true },
      },
      { id: 'MCR', name: 'Medicare Part B', payerId: '15202', type: 'medicare' },
      {
        id: 'HZN',
        name: 'Horizon',
        payerId: '22099',
        type: 'commercial',
        filingIndicator: 'BL',
        settings: { addonPolicy: { '99050': 'bill', '99051': 'suppress' } },
      },
      {
        id: 'MOM',
        name: 'Medicaid',
        payerId: '55555',
        type: 'medicaid',
        settings: { unitBasis: { minutes: 30 }, maxUnitsPerDay: 3, maxUnitsPerMonth: 15, groupMin: 3 },
      },
    ],
    fees: [
      { code: '90853', cents: 6000 },
      { code: '90853', cents: 3000, payer: 'MOM' },
      { code: '99050', cents: 2500 },
      { code: '99051', cents: 1500 },
      { code: '90785', cents: 2000 },
      { code: '90834', cents: 13000 },
    ],
    providers: [
      {
        id: 'rivera',
        firstName: 'Ana',
        lastName: 'Rivera',
        licence: 'LCSW',
        npi: '1999999984',
        taxonomy: '1041C0700X',
      },
      { id: 'chen', firstName: 'Judith', lastName: 'Chen', licence: 'PsyD', npi: '1777888995' },
    ],
    patients,
    groups: Array.from({ length: groups }, (_, g) => ({ id: `g${g}`, name: `Group ${g}` })),
    sessions,
  }
}

function patient(p: number) {
  const payer = payers[p % payers.length] ?? 'ACME'
  return {
    id: `p${p}`,
    firstName: `First${p % 97}`,
    lastName: `Last${p % 89}`,
    birthDate: '1985-03-14',
    sex: 'F',
    address,
    diagnoses: [{ code: p % 3 === 0 ? 'F33.1' : 'F41.1' }, ...(p % 5 === 0 ? [{ code: 'F43.10' }] : [])],
    coverages: [{ payer, memberId: payer === 'MCR' ? '1EG4TE5MK73' : `W${100000 + p}` }],
    ...(payer === 'ACME'
      ? {
          authorizations: [
            {
              number: `AUTH${p}`,
              payer,
              codes: ['90853'],
              unitsApproved: p % 7 === 0 ? 6 : 20,
              from: '2026-08-01',
              through: '2027-02-28',
            },
          ],
        }
      : {}),
  }
}

function session(g: number, week: number) {
  const day = new Date(firstDay + (week * 7 + (g % 5)) * 86_400_000).toISOString().slice(0, 10)
  const hour = 9 + (g % 10)
  return {
    id: `s${g}-${week}`,
    group: `g${g}`,
    location: 'office',
    partOfSeries: true,
    facilitators: [g % 2 === 0 ? 'rivera' : 'chen'],
    start: `${day}T${String(hour).padStart(2, '0')}:00`,
    end: `${day}T${String(hour + 1).padStart(2, '0')}:00`,
    attendance: Array.from({ length: 8 }, (_, n) => ({
      patient: `p${g * 8 + n}`,
      status: (g + week + n) % 11 === 0 ? 'no_show' : 'attended',
      ...((g + n) % 13 === 0 ? { mode: 'video' } : {}),
      ...((week + n) % 29 === 0 ? { noteSigned: false } : {}),
    })),
  }
}
