import { expect, test } from 'vitest'
import { noAddonByTelehealth } from '../../../../lib/rules/checks/a-03-no-addon-by-telehealth'
import { anAddonSubject, findingsOf } from '../../../support/rule-subjects'

test.each(['99050', '99051'] as const)('%s is taken away by telehealth, and only by it', (code) => {
  expect(findingsOf(noAddonByTelehealth, anAddonSubject({ code, isTelehealth: true, placeOfService: '10' }))).toEqual([
    'info',
  ])
  expect(findingsOf(noAddonByTelehealth, anAddonSubject({ code }))).toEqual([])
})
