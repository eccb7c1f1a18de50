import { expect, test } from 'vitest'
import { cite } from '../../../lib/policy/citations'

test('a citation is a source or an address, and the place in it', () => {
  expect(cite('PTP24', 'quarters')).toEqual({ source: 'PTP24', locator: 'quarters' })
  expect(cite('https://www.ecfr.gov', '42 CFR 410.26')).toMatchObject({ source: 'https://www.ecfr.gov' })
})
