import type { IsoDate } from '../kernel/dates'
import type { Authorization } from './authorization'
import { isAbout, isInForce, openAccount, unitsLeft } from './choose-authorization'

/** Everything that may be asked of a patient's authorizations: between two days no more than so many units of a code. */
export type Demand = { payer: string; code: string; from: IsoDate; through: IsoDate; units: number }

/**
 * True when an authorization by itself fits everything that may be asked, so that nothing of it can be left without cover,
 * whichever authorization is chosen for what. False says nothing: then what is asked has to be gone through one by one.
 */
export function alwaysCovers(authorization: Authorization, { payer, code, from, through, units }: Demand): boolean {
  return (
    // One that names a provider covers the sessions of that provider alone.
    authorization.provider === null &&
    isAbout(authorization, { payer, code, provider: null, date: from, units }) &&
    isInForce(authorization, from) &&
    isInForce(authorization, through) &&
    unitsLeft(openAccount(authorization)) >= units
  )
}
