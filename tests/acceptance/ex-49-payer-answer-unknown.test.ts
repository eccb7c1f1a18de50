import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, findingOf, troublesOf } from '../support/expect-claim'
import { aPatient, aSession, lakeside, others, payersAnd, present } from '../support/practice-file-builder'

const patients = [aPatient('N', 'NEW'), ...others(5)]
const group = '90853 - x1 $60.00 ptr A POS 11'
const addon = '99051 - x1 $15.00 ptr A POS 11'
const sessions = ['2026-10-14', '2026-10-21'].map((date) =>
  aSession({ id: date, start: `${date}T18:00`, end: `${date}T19:30`, attendance: present(...patients) }),
)

describe('EX-49: a payer whose answer on add-ons', () => {
  test('is unknown has the add-on as a draft line, counted, and the claim held by A-12', () => {
    const result = billFile(lakeside({ patients, payers: payersAnd({ id: 'NEW' }), sessions: sessions.slice(0, 1) }))

    expectHeld(claimOf(result, 'N'), ['A-12'], [group, addon], '$75.00')
    expect(troublesOf(result)).toEqual(['N hold A-12'])
  })

  test('is to suppress them has 90853 alone on this and the next claims, and nothing is asked', () => {
    const payers = payersAnd({ id: 'NEW', settings: { addonPolicy: { '99051': 'suppress' } } })

    const result = billFile(lakeside({ patients, payers, sessions }))

    for (const date of ['2026-10-14', '2026-10-21']) {
      const claim = claimOf(result, 'N', { date })
      expectReady(claim, [group], '$60.00')
      expect(findingOf(claim.findings, 'A-12').severity).toBe('info')
    }
    expect(troublesOf(result)).toEqual([])
  })

  test('is to bill them has both lines on this and the next claims', () => {
    const payers = payersAnd({ id: 'NEW', settings: { addonPolicy: { '99051': 'bill' } } })

    const result = billFile(lakeside({ patients, payers, sessions }))

    for (const date of ['2026-10-14', '2026-10-21']) {
      expectReady(claimOf(result, 'N', { date }), [group, addon], '$75.00')
    }
    expect(troublesOf(result)).toEqual([])
  })
})
