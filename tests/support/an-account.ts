import type { Authorization } from '../../lib/authorizations/authorization'
import { openAccount, type UnitAccount, type UnitRequest } from '../../lib/authorizations/choose-authorization'
import { day } from './days'

type AuthorizationGiven = Partial<Omit<Authorization, 'from' | 'through'>> & { from?: string; through?: string }

/** An authorization of ACME for 20 times 90853, 2026-09-01 to 2027-02-28, with nothing taken from it. */
export function anAccount({
  from = '2026-09-01',
  through = '2027-02-28',
  ...over
}: AuthorizationGiven = {}): UnitAccount {
  return openAccount({
    number: 'AUTH1',
    payer: 'ACME',
    codes: ['90853'],
    unitsApproved: 20,
    unitsUsed: 0,
    from: day(from),
    through: day(through),
    status: 'approved',
    provider: null,
    ...over,
  })
}

/** One unit of 90853 by Rivera on 2026-10-14. */
export function aRequest({
  date = '2026-10-14',
  ...over
}: Partial<Omit<UnitRequest, 'date'>> & { date?: string } = {}): UnitRequest {
  return { payer: 'ACME', code: '90853', provider: 'rivera', date: day(date), units: 1, ...over }
}
