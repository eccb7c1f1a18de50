/** A page in the side bar; the icon is named, since it crosses from the server to the browser as text. */
export type NavItem = {
  href: string
  label: string
  icon:
    | 'today'
    | 'calendar'
    | 'notes'
    | 'claims'
    | 'batches'
    | 'groups'
    | 'patients'
    | 'providers'
    | 'payers'
    | 'settings'
    | 'guide'
    | 'import'
  /** The letter that follows G. */
  key: string
  count?: number
  /** Pages of another address that belong to it. */
  holds?: string
  /** Under which word it stands; without one at the top. */
  section?: 'People' | 'Practice'
}

type NavRole = 'owner' | 'clinician' | 'admin'

const today: NavItem = { href: '/today', label: 'Today', icon: 'today', key: 't' }
const calendar: NavItem = { href: '/calendar', label: 'Calendar', icon: 'calendar', key: 'd', holds: '/sessions' }
const groups: NavItem = { href: '/groups', label: 'Groups', icon: 'groups', key: 'g', section: 'People' }
const patients: NavItem = { href: '/patients', label: 'Patients', icon: 'patients', key: 'p', section: 'People' }
const providers: NavItem = { href: '/providers', label: 'Providers', icon: 'providers', key: 'r', section: 'People' }
const payers: NavItem = { href: '/payers', label: 'Payers', icon: 'payers', key: 'y', section: 'People' }
const guide: NavItem = { href: '/guide', label: 'Day one', icon: 'guide', key: 'h', section: 'Practice' }
const notes: NavItem = { href: '/notes', label: 'Notes', icon: 'notes', key: 'n' }

/** What a role finds in its side bar: the pages it may open, and no other. On a phone the first four stand in the tab bar. */
export function navigationFor(role: NavRole, waitingClaims = 0): NavItem[] {
  switch (role) {
    case 'clinician':
      return [today, calendar, notes, { ...groups, label: 'My groups' }, { ...patients, label: 'My patients' }, guide]
    case 'admin':
      return [
        ...[today, calendar, groups, patients, providers, payers],
        { href: '/settings/data/csv', label: 'Import', icon: 'import', key: 'i', section: 'Practice' },
        guide,
      ]
    case 'owner':
      return [
        today,
        calendar,
        { href: '/claims', label: 'Claims', icon: 'claims', key: 'c', count: waitingClaims },
        { href: '/claims/batches', label: 'Batches', icon: 'batches', key: 'b' },
        ...[notes, groups, patients, providers, payers],
        { href: '/settings', label: 'Settings', icon: 'settings', key: 's', section: 'Practice' },
        guide,
      ]
  }
}

/** How a role is called on the screen. */
export const roleWords: Record<NavRole, string> = { owner: 'Owner', clinician: 'Clinician', admin: 'Admin' }
