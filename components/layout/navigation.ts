/** A page in the side bar; the icon is named, since it crosses from the server to the browser as text. */
export type NavItem = {
  href: string
  label: string
  icon:
    | 'today'
    | 'sessions'
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
  /** The letter that follows G. */
  key: string
  count?: number
}

type NavRole = 'owner' | 'clinician' | 'admin'

const today: NavItem = { href: '/today', label: 'Today', icon: 'today', key: 't' }
const sessions: NavItem = { href: '/sessions', label: 'Sessions', icon: 'sessions', key: 's' }

/** What a role finds in its side bar: the pages it may open, and no other. */
export function navigationFor(role: NavRole, waitingClaims = 0): NavItem[] {
  if (role !== 'owner') return [today, sessions]
  return [
    today,
    sessions,
    { href: '/claims', label: 'Claims', icon: 'claims', key: 'c', count: waitingClaims },
    { href: '/claims/batches', label: 'Batches', icon: 'batches', key: 'b' },
  ]
}

/** How a role is called on the screen. */
export const roleWords: Record<NavRole, string> = { owner: 'Owner', clinician: 'Clinician', admin: 'Admin' }
