import { type ActionState, invalid, refused } from '@/components/form/action-state'

type Refusal =
  | { kind: 'not_found' }
  | { kind: 'oneself' }
  | { kind: 'last_owner'; name: string }
  | { kind: 'conflict' }
  | { kind: 'provider_unfit' }
  | { kind: 'provider_taken'; name: string }
  | { kind: 'member_already'; name: string; isEnded: boolean }
  | { kind: 'invited_already' }

/** Why nothing was changed, beside the field where there is one. */
export function peopleRefusal(refusal: Refusal): ActionState {
  switch (refusal.kind) {
    case 'oneself':
      return refused('You cannot change or end your own membership. Another owner can.')
    case 'last_owner':
      return refused(`${refusal.name} is the last owner. Make somebody else an owner first.`)
    case 'conflict':
      return refused('Somebody else has changed this meanwhile. Close this and look at the list again.')
    case 'provider_unfit':
      return invalid({ providerId: 'Choose one from the list.' })
    case 'provider_taken':
      return invalid({ providerId: `${refusal.name} signs in as this provider already.` })
    case 'member_already':
      return invalid({
        email: refusal.isEnded
          ? `${refusal.name} had this email here. Take them back in the list under “Ended”.`
          : `${refusal.name} signs in here with this email already.`,
      })
    case 'invited_already':
      return invalid({
        email: 'Somebody with this email is invited already. Make a new link in the list under “Invited”.',
      })
    default:
      return refused('This person is not in the practice. Close this and look at the list again.')
  }
}

/** The same where there is a button and no field: a provider is then changed elsewhere. */
export function restoreRefusal(refusal: Refusal): ActionState {
  if (refusal.kind === 'provider_unfit') {
    return refused('The provider they signed in as is set aside. Take it back under Providers first.')
  }
  if (refusal.kind === 'provider_taken') {
    return refused(`${refusal.name} signs in as their provider now. Change the role of ${refusal.name} first.`)
  }
  return peopleRefusal(refusal)
}

/** What each role may do. */
export const roleMeanings = {
  owner: 'Everything, with claims, money, settings and people',
  clinician: 'Their own groups, attendance and notes',
  admin: 'Patients, groups, schedule and authorizations; no claims, no notes',
} as const
