import type { Provider } from '../attendance/provider'
import type { Payer } from '../policy/payer'
import type { Supervision } from '../rules/line-subject'

export type OnTheClaim = { rendering: Provider; supervising: Provider | null; supervision: Supervision }

/**
 * Who stands on the claim for a clinician: an independent clinician for oneself; for an associate the supervisor where
 * Medicare or the payer's setting says so, else the associate, with the supervisor beside (domain.md G-44, G-45).
 */
export function onTheClaim(performing: Provider, payer: Payer | null, supervisor: Provider | null): OnTheClaim {
  if (performing.licence !== 'associate' || payer === null) {
    return { rendering: performing, supervising: null, supervision: 'own' }
  }
  const mode = payer.type === 'medicare' ? 'supervisor_renders' : payer.settings.supervision
  if (mode === 'not_allowed') return { rendering: performing, supervising: null, supervision: 'not_allowed' }
  if (supervisor === null) return { rendering: performing, supervising: null, supervision: 'supervisor_missing' }
  if (mode === 'supervisor_renders')
    return { rendering: supervisor, supervising: null, supervision: 'supervisor_renders' }
  return { rendering: performing, supervising: supervisor, supervision: 'associate_renders' }
}
