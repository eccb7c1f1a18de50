import type { Permission } from '../../../app/_server/permissions'

/** The pages behind sign-in and what somebody must be allowed to open them: said a second time, so that a change is meant. */
export const pages: Record<string, Permission> = {
  '/today': 'today:read',
  '/sessions': 'attendance:read',
  '/sessions/[id]': 'attendance:read',
  '/claims': 'claims:read',
  '/claims/[id]': 'claims:read',
  '/claims/batches': 'batches:read',
  '/claims/batches/[id]': 'batches:read',
}
