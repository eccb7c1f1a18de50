// Every screen there is a picture of: where it is, who looks at it, and what is done before the picture is taken.
import type { Page } from '@playwright/test'
import type { demoSignIns } from '../db/seed/demo-sign-ins'

export type Role = (typeof demoSignIns)[number]['role']
/** Who looks: somebody of the demo practice, nobody yet, or the owner of a practice that was made a moment ago. */
export type Viewer = Role | 'nobody' | 'newcomer'

export type Screen = {
  name: string
  as: Viewer
  path: string
  /** Then the first record whose address begins with this is opened. */
  follow?: string
  /** And of that record the page or part with this ending: '?tab=claims'. */
  ending?: string
  /** The table that is out of the way meanwhile, so that the page fails. */
  without?: 'payers' | 'sessions'
  /** The table that nobody may read meanwhile, so that the page is still loading. */
  waitingFor?: 'payers' | 'providers'
  /** What is done before the picture. */
  act?: (page: Page) => Promise<void>
  /** It stands in the README's tour. */
  isInTour?: boolean
}

const parts = (record: string, as: Viewer, path: string, follow: string, endings: Readonly<Record<string, string>>) =>
  Object.entries(endings).map(([part, ending]): Screen => ({ name: `${record}-${part}`, as, path, follow, ending }))

const notAnId = '00000000-0000-4000-8000-000000000000'

export const screens: readonly Screen[] = [
  { name: 'sign-in', as: 'nobody', path: '/sign-in' },
  { name: 'sign-in-refused', as: 'nobody', path: '/sign-in', act: signInWrongly },
  { name: 'join-gone', as: 'nobody', path: '/join/not-a-secret' },

  { name: 'today', as: 'clinician', path: '/today', isInTour: true },
  { name: 'today-owner', as: 'owner', path: '/today' },
  { name: 'today-admin', as: 'admin', path: '/today' },
  { name: 'board', as: 'clinician', path: '/today', follow: '/sessions/', act: markAll, isInTour: true },
  { name: 'board-unmarked', as: 'clinician', path: '/today', follow: '/sessions/' },
  { name: 'board-why', as: 'clinician', path: '/today', follow: '/sessions/', act: markAndAskWhy },
  { name: 'board-walk-in', as: 'clinician', path: '/today', follow: '/sessions/', act: press(/^Add walk-in/) },
  { name: 'board-read-only', as: 'admin', path: '/sessions', follow: '/sessions/' },
  { name: 'sign-in-sheet', as: 'clinician', path: '/today', follow: '/sessions/', ending: '/sign-in-sheet' },
  { name: 'session-notes', as: 'clinician', path: '/notes', follow: '/sessions/', ending: '/notes' },
  { name: 'sessions', as: 'owner', path: '/sessions' },
  { name: 'sessions-empty', as: 'owner', path: '/sessions?week=2031-03-03' },

  { name: 'claims', as: 'owner', path: '/claims?tab=held', isInTour: true },
  ...['ready', 'released', 'not_billed', 'sent', 'all'].map(
    (tab): Screen => ({ name: `claims-${tab}`, as: 'owner', path: `/claims?tab=${tab}` }),
  ),
  { name: 'claims-selected', as: 'owner', path: '/claims?tab=ready', act: selectFirst },
  { name: 'claims-none', as: 'owner', path: '/claims?tab=ready&text=zzzz' },
  { name: 'claim', as: 'owner', path: '/claims?tab=held', follow: '/claims/', isInTour: true },
  { name: 'claim-override', as: 'owner', path: '/claims?tab=held', follow: '/claims/', act: press(/^Override/) },
  { name: 'claim-sent', as: 'owner', path: '/claims?tab=sent', follow: '/claims/' },
  { name: 'batches', as: 'owner', path: '/claims/batches' },
  { name: 'batch', as: 'owner', path: '/claims/batches', follow: '/claims/batches/' },

  { name: 'calendar', as: 'owner', path: '/calendar', isInTour: true },
  { name: 'calendar-day', as: 'owner', path: '/calendar?view=day' },
  { name: 'calendar-plan', as: 'owner', path: '/calendar', act: press(/^New session/) },
  { name: 'notes', as: 'clinician', path: '/notes' },
  { name: 'notes-none', as: 'clinician', path: '/notes?text=zzzz' },

  { name: 'groups', as: 'owner', path: '/groups' },
  { name: 'groups-none', as: 'owner', path: '/groups?text=zzzz' },
  { name: 'groups-new', as: 'owner', path: '/groups', act: press(/^(New|Add) (a )?group/) },
  { name: 'group', as: 'owner', path: '/groups', follow: '/groups/', isInTour: true },
  { name: 'group-add-member', as: 'owner', path: '/groups', follow: '/groups/', act: press(/^Add member/) },
  ...parts('group', 'owner', '/groups', '/groups/', {
    sessions: '/sessions',
    series: '/series',
    settings: '/settings',
  }),

  { name: 'patients', as: 'owner', path: '/patients' },
  { name: 'patients-none', as: 'owner', path: '/patients?text=zzzz' },
  { name: 'patient-new', as: 'owner', path: '/patients/new' },
  { name: 'patient', as: 'owner', path: '/patients', follow: '/patients/', isInTour: true },
  { name: 'patient-edit', as: 'owner', path: '/patients', follow: '/patients/', act: press(/^Edit/) },
  ...parts('patient', 'owner', '/patients', '/patients/', {
    coverage: '?tab=coverage',
    diagnoses: '?tab=diagnoses',
    authorizations: '?tab=authorizations',
    sessions: '?tab=sessions',
    claims: '?tab=claims',
    balance: '?tab=balance',
    notes: '?tab=notes',
  }),

  { name: 'providers', as: 'owner', path: '/providers' },
  { name: 'providers-none', as: 'owner', path: '/providers?text=zzzz' },
  { name: 'provider', as: 'owner', path: '/providers', follow: '/providers/' },
  { name: 'payers', as: 'owner', path: '/payers' },
  { name: 'payers-none', as: 'owner', path: '/payers?text=zzzz' },
  { name: 'payer', as: 'owner', path: '/payers', follow: '/payers/', isInTour: true },
  ...parts('payer', 'owner', '/payers', '/payers/', { history: '?tab=history', enrolment: '?tab=enrolment' }),

  { name: 'settings', as: 'owner', path: '/settings' },
  { name: 'settings-practice', as: 'owner', path: '/settings/practice' },
  { name: 'hours', as: 'owner', path: '/settings/hours', isInTour: true },
  { name: 'hours-change', as: 'owner', path: '/settings/hours/change' },
  { name: 'fees', as: 'owner', path: '/settings/fees' },
  { name: 'locations', as: 'owner', path: '/settings/locations' },
  { name: 'people', as: 'owner', path: '/settings/people' },
  { name: 'data', as: 'owner', path: '/settings/data' },
  { name: 'csv', as: 'admin', path: '/settings/data/csv' },
  { name: 'guide', as: 'clinician', path: '/guide' },
  { name: 'guide-admin', as: 'admin', path: '/guide' },
  { name: 'guide-owner', as: 'owner', path: '/guide' },
  { name: 'start', as: 'owner', path: '/start' },

  { name: 'palette', as: 'owner', path: '/today', act: openPalette('') },
  { name: 'palette-found', as: 'owner', path: '/today', act: openPalette('mar') },
  { name: 'keys', as: 'owner', path: '/claims', act: (page) => page.keyboard.press('?') },
  { name: 'person-menu', as: 'owner', path: '/today', act: openPersonMenu },
  { name: 'not-found', as: 'owner', path: '/nowhere' },
  { name: 'not-found-claim', as: 'owner', path: `/claims/${notAnId}` },
  { name: 'not-found-patient', as: 'owner', path: `/patients/${notAnId}` },
  { name: 'not-found-group', as: 'owner', path: `/groups/${notAnId}` },

  { name: 'failing', as: 'owner', path: '/payers', without: 'payers' },
  { name: 'failing-frame', as: 'owner', path: '/today', without: 'sessions' },

  { name: 'loading-claims', as: 'owner', path: '/claims', waitingFor: 'payers' },
  { name: 'loading-patients', as: 'owner', path: '/patients', waitingFor: 'payers' },
  { name: 'loading-payers', as: 'owner', path: '/payers', waitingFor: 'payers' },

  { name: 'set-up', as: 'newcomer', path: '/set-up' },
  ...[
    ...['today', 'start', 'calendar', 'sessions', 'notes', 'claims', 'claims/batches', 'groups', 'patients'],
    ...['providers', 'payers', 'settings', 'settings/practice', 'settings/hours', 'settings/fees'],
    ...['settings/locations', 'settings/people', 'settings/data', 'guide'],
  ].map((path): Screen => ({ name: `empty-${path.replaceAll('/', '-')}`, as: 'newcomer', path: `/${path}` })),
]

function press(name: RegExp): (page: Page) => Promise<void> {
  return (page) => page.getByRole('button', { name }).first().click()
}

function openPalette(text: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill(text)
    await page.waitForTimeout(800)
  }
}

async function openPersonMenu(page: Page): Promise<void> {
  await page.locator('aside').getByRole('button').last().click()
}

async function signInWrongly(page: Page): Promise<void> {
  await page.getByLabel('Email').fill('nobody@lakeside.example')
  await page.getByLabel('Password', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('That email and password do not fit together.').waitFor()
}

async function markAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^All attended/ }).click()
  await page.waitForTimeout(800)
}

async function markAndAskWhy(page: Page): Promise<void> {
  await markAll(page)
  await page.getByRole('button', { name: /^Why/ }).nth(2).click()
}

async function selectFirst(page: Page): Promise<void> {
  await page.getByRole('checkbox').nth(1).check()
}
