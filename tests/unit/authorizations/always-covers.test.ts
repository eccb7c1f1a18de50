import { expect, test } from 'vitest'
import { alwaysCovers } from '../../../lib/authorizations/always-covers'
import type { Authorization } from '../../../lib/authorizations/authorization'
import type { IsoDate } from '../../../lib/kernel/dates'

const promise: Authorization = {
  ...{ number: 'A-1', payer: 'acme', codes: ['90853'], unitsApproved: 12, unitsUsed: 2 },
  ...{ from: '2026-01-01' as IsoDate, through: '2026-12-31' as IsoDate, status: 'approved', provider: null },
}
const asked = {
  payer: 'acme',
  code: '90853',
  from: '2026-11-18' as IsoDate,
  through: '2026-12-31' as IsoDate,
  units: 10,
}

test.each<[string, Partial<Authorization>, Partial<typeof asked>, boolean]>([
  ['the last unit on the last day', {}, {}, true],
  ['approved in part', { status: 'partial' }, {}, true],
  ['one unit too few', { unitsUsed: 3 }, {}, false],
  ['a day too short', { through: '2026-12-30' as IsoDate }, {}, false],
  ['begins a day too late', { from: '2026-11-19' as IsoDate }, {}, false],
  ['pended', { status: 'pended' }, {}, false],
  ['of another payer', { payer: 'tamarack' }, {}, false],
  ['for another code', { codes: ['90834'] }, {}, false],
  ['for one provider, who may not be the one', { provider: 'rivera' }, {}, false],
])('%s', (_name, changed, other, covers) => {
  expect(alwaysCovers({ ...promise, ...changed }, { ...asked, ...other })).toBe(covers)
})
