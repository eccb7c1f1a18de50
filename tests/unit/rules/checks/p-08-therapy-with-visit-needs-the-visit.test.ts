import { expect, test } from 'vitest'
import { therapyWithVisitNeedsTheVisit } from '../../../../lib/rules/checks/p-08-therapy-with-visit-needs-the-visit'
import type { OtherLine } from '../../../../lib/rules/line-subject'
import { anotherLine, aProvider, aServiceSubject, findingsOf, theGroup } from '../../../support/rule-subjects'

const okoye = aProvider({ id: 'okoye', licence: 'MD' })
const therapy = (code: string, ...others: OtherLine[]) => aServiceSubject({ code, rendering: okoye, others })

test.each(['90833', '90836', '90838'])('%s needs a visit by the same clinician that day', (code) => {
  expect(findingsOf(therapyWithVisitNeedsTheVisit, therapy(code))).toEqual(['block'])
  expect(
    findingsOf(therapyWithVisitNeedsTheVisit, therapy(code, anotherLine({ code: '99213', rendering: okoye }))),
  ).toEqual([])
  expect(findingsOf(therapyWithVisitNeedsTheVisit, therapy(code, anotherLine({ code: '99213' })))).toEqual(['block'])
  expect(findingsOf(therapyWithVisitNeedsTheVisit, therapy(code, theGroup({ rendering: okoye })))).toEqual(['block'])
})

test('therapy without a visit in its name needs none', () => {
  expect(findingsOf(therapyWithVisitNeedsTheVisit, therapy('90834'))).toEqual([])
})
