/** A page in the side bar; the icon is named, since it crosses from the server to the browser as text. */
export type NavItem = { href: string; label: string; icon: 'today' | 'sessions' | 'claims' | 'batches'; count?: number }

type NavRole = 'owner' | 'clinician' | 'admin'

const today: NavItem = { href: '/today', label: 'Today', icon: 'today' }
const sessions: NavItem = { href: '/sessions', label: 'Sessions', icon: 'sessions' }

/** What a role finds in its side bar: the pages it may open, and no other. */
export function navigationFor(role: NavRole): NavItem[] {
  if (role !== 'owner') return [today, sessions]
  return [
    today,
    sessions,
    { href: '/claims', label: 'Claims', icon: 'claims' },
    { href: '/claims/batches', label: 'Batches', icon: 'batches' },
  ]
}

/** How a role is called on the screen. */
export const roleWords: Record<NavRole, string> = { owner: 'Owner', clinician: 'Clinician', admin: 'Admin' }
