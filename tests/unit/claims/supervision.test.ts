import { expect, test } from 'vitest'
import { onTheClaim } from '../../../lib/claims/supervision'
import { anAssociate, aPayer, aProvider, medicare } from '../../support/rule-subjects'

const chen = aProvider({ id: 'chen', licence: 'PsyD' })
const commercial = (supervision: 'supervisor_renders' | 'associate_renders_with_modifier' | 'not_allowed') =>
  aPayer({ supervision })

test.each([
  ['Medicare', medicare(), chen, 'chen', null, 'supervisor_renders'],
  ['Medicare, no supervisor named', medicare(), null, 'park', null, 'supervisor_missing'],
  ['Medicare, whatever is set', medicare({ supervision: 'not_allowed' }), chen, 'chen', null, 'supervisor_renders'],
  ['the supervisor renders', commercial('supervisor_renders'), chen, 'chen', null, 'supervisor_renders'],
  ['the same, none named', commercial('supervisor_renders'), null, 'park', null, 'supervisor_missing'],
  ['the associate renders', commercial('associate_renders_with_modifier'), chen, 'park', 'chen', 'associate_renders'],
  ['the same, none named', commercial('associate_renders_with_modifier'), null, 'park', null, 'supervisor_missing'],
  ['not allowed', commercial('not_allowed'), chen, 'park', null, 'not_allowed'],
  ['nobody to bill', null, chen, 'park', null, 'own'],
])('who stands on the claim of an associate (G-44, G-45): %s', (_, payer, supervisor, rendering, supervising, how) => {
  const claim = onTheClaim(anAssociate(), payer, supervisor)
  expect([claim.rendering.id, claim.supervising?.id ?? null, claim.supervision]).toEqual([rendering, supervising, how])
})

test.each([
  ['Medicare', medicare()],
  ['a payer that does not take associates', commercial('not_allowed')],
  ['nobody', null],
])('an independent clinician stands there alone, supervisor or not: %s', (_, payer) => {
  const rivera = aProvider()
  expect(onTheClaim(rivera, payer, chen)).toEqual({ rendering: rivera, supervising: null, supervision: 'own' })
})
