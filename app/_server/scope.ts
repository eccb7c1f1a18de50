import type { Actor } from '@/db/in-practice'
import type { Scope } from '@/db/queries/session-board'

/** Whose sessions somebody sees: a clinician the ones they lead, everyone else all of the practice. */
export function scopeOf({ role, providerId }: Pick<Actor, 'role' | 'providerId'>): Scope {
  return role === 'clinician' ? (providerId ?? nobody) : null
}

// A clinician without a provider sees nothing rather than everything.
const nobody = '00000000-0000-0000-0000-000000000000'
