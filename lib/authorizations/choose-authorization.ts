import { coversCode } from '../codes/service-codes'
import type { IsoDate } from '../kernel/dates'
import { byText } from '../kernel/text-order'
import type { Authorization } from './authorization'

/** One authorization while lines take units from it. */
export type UnitAccount = {
  authorization: Authorization
  /** Units of lines and no-shows in these facts; what was used before is not in it. */
  usedHere: number
  reserved: number
  lastCovered: IsoDate | null
  runsOutOn: IsoDate | null
}

/** What a line asks of an authorization. */
export type UnitRequest = { payer: string; code: string; provider: string | null; date: IsoDate; units: number }

/** An account with nothing taken yet. */
export function openAccount(authorization: Authorization): UnitAccount {
  return { authorization, usedHere: 0, reserved: 0, lastCovered: null, runsOutOn: null }
}

/** Approved less everything used and reserved; may be below zero when more was used before than approved. */
export function unitsLeft(account: UnitAccount): number {
  return account.authorization.unitsApproved - account.authorization.unitsUsed - account.usedHere - account.reserved
}

/** True when the authorization speaks of this payer, code and provider and was approved, dates and units aside. */
export function isAbout(authorization: Authorization, request: UnitRequest): boolean {
  return (
    authorization.payer === request.payer &&
    (authorization.status === 'approved' || authorization.status === 'partial') &&
    (authorization.provider === null || authorization.provider === request.provider) &&
    coversCode(authorization.codes, request.code) !== null
  )
}

/** True when the day lies between the two dates of the authorization, both included. */
export function isInForce(authorization: Authorization, date: IsoDate): boolean {
  return authorization.from <= date && date <= authorization.through
}

/**
 * The authorization whose number a line carries: of those that fit by payer, code, provider, status, dates and units
 * left, exact code before family, then earliest end, most units left, first number in text order; null when none fits
 * (domain.md B-02).
 */
export function chooseAuthorization(accounts: readonly UnitAccount[], request: UnitRequest): UnitAccount | null {
  let best: UnitAccount | null = null
  for (const account of accounts) {
    if (!isAbout(account.authorization, request) || !isInForce(account.authorization, request.date)) continue
    if (unitsLeft(account) < request.units) continue
    if (best === null || comparePreference(account, best, request.code) < 0) best = account
  }
  return best
}

function comparePreference(a: UnitAccount, b: UnitAccount, code: string): number {
  const exact = (account: UnitAccount) => (coversCode(account.authorization.codes, code) === 'exact' ? 0 : 1)
  return (
    exact(a) - exact(b) ||
    byText(a.authorization.through, b.authorization.through) ||
    unitsLeft(b) - unitsLeft(a) ||
    byText(a.authorization.number, b.authorization.number)
  )
}

/** Takes units for a line, or reserves them for a session still to come, and notes the day. */
export function takeUnits(account: UnitAccount, kind: 'used' | 'reserved', units: number, date: IsoDate): void {
  if (kind === 'used') account.usedHere += units
  else account.reserved += units
  if (account.lastCovered === null || account.lastCovered < date) account.lastCovered = date
}

export type MissingCover = {
  missing: 'none_for_code' | 'not_in_force' | 'too_few_units'
  /** The authorization that comes nearest, for the sentence. */
  nearest: UnitAccount | null
}

/** Why no authorization fits: none for the code (B-01), none in force that day (B-07), or too few units left (B-03). */
export function whyNotCovered(accounts: readonly UnitAccount[], request: UnitRequest): MissingCover {
  const about = accounts.filter((account) => isAbout(account.authorization, request))
  if (about.length === 0) return { missing: 'none_for_code', nearest: null }
  const inForce = about.filter((account) => isInForce(account.authorization, request.date))
  if (inForce.length > 0) return { missing: 'too_few_units', nearest: latestEnding(inForce) }
  const begun = about.filter((account) => account.authorization.from <= request.date)
  return { missing: 'not_in_force', nearest: latestEnding(begun.length > 0 ? begun : about) }
}

function latestEnding(accounts: readonly UnitAccount[]): UnitAccount | null {
  return accounts.reduce<UnitAccount | null>((latest, one) => {
    if (latest === null) return one
    const later =
      byText(one.authorization.through, latest.authorization.through) ||
      byText(one.authorization.number, latest.authorization.number)
    return later > 0 ? one : latest
  }, null)
}
