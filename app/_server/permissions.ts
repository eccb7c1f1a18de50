import type { Role } from '@/db/schema/memberships'

/**
 * Who may do what. Closed: what is not said is refused. Which records somebody may do it to (a clinician: the sessions
 * they lead) is decided where the records are read.
 */
export const permissions = {
  'today:read': { roles: ['owner', 'clinician', 'admin'], changes: false },
  'attendance:read': { roles: ['owner', 'clinician', 'admin'], changes: false },
  'attendance:write': { roles: ['owner', 'clinician'], changes: true },
  'notes:sign': { roles: ['owner', 'clinician'], changes: true },
  'sessions:write': { roles: ['owner', 'admin'], changes: true },
  'notes:read': { roles: ['owner', 'clinician'], changes: false },
  'notes:write': { roles: ['owner', 'clinician'], changes: true },
  'groups:read': { roles: ['owner', 'clinician', 'admin'], changes: false },
  'groups:write': { roles: ['owner', 'admin'], changes: true },
  'patients:read': { roles: ['owner', 'clinician', 'admin'], changes: false },
  'patients:write': { roles: ['owner', 'admin'], changes: true },
  'providers:read': { roles: ['owner', 'admin'], changes: false },
  'providers:write': { roles: ['owner', 'admin'], changes: true },
  'payers:read': { roles: ['owner', 'admin'], changes: false },
  'payers:write': { roles: ['owner'], changes: true },
  'settings:read': { roles: ['owner'], changes: false },
  'settings:write': { roles: ['owner'], changes: true },
  'people:read': { roles: ['owner'], changes: false },
  'people:write': { roles: ['owner'], changes: true },
  'records:export': { roles: ['owner', 'admin'], changes: false },
  'records:import': { roles: ['owner', 'admin'], changes: true },
  'practice:export': { roles: ['owner'], changes: false },
  'practice:import': { roles: ['owner'], changes: true },
  'authorizations:read': { roles: ['owner', 'clinician', 'admin'], changes: false },
  'authorizations:write': { roles: ['owner', 'admin'], changes: true },
  'claims:read': { roles: ['owner'], changes: false },
  'claims:release': { roles: ['owner'], changes: true },
  'claims:override': { roles: ['owner'], changes: true },
  'payers:answer': { roles: ['owner'], changes: true },
  'batches:read': { roles: ['owner'], changes: false },
  'batches:create': { roles: ['owner'], changes: true },
  'batches:download': { roles: ['owner'], changes: false },
} as const satisfies Record<string, { roles: readonly Role[]; changes: boolean }>

export type Permission = keyof typeof permissions

/** True when a role has a permission. */
export function isAllowed(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission].roles
  return allowed.includes(role)
}
