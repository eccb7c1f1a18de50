import { expect, test } from 'vitest'
import { medicareBundlesAddons } from '../../../../lib/rules/checks/a-05-medicare-bundles-addons'
import { anAddonSubject, aPayer, findingsOf, medicaid, medicare, messageOf } from '../../../support/rule-subjects'

test.each([
  ['Medicare', medicare({ addonPolicy: { '99051': 'bill' } }), ['info']],
  ['Medicaid', medicaid(), []],
  ['a commercial payer', aPayer(), []],
])(
  'Medicare takes away adjunct codes whatever its setting says, other payers are not touched: %s',
  (_, payer, found) => {
    expect(findingsOf(medicareBundlesAddons, anAddonSubject({ payer }))).toEqual(found)
  },
)

test('the note says why', () => {
  expect(messageOf(medicareBundlesAddons, anAddonSubject({ payer: medicare() }))).toBe(
    'No 99051: Medicare never pays it (status B, MUE 0).',
  )
})
