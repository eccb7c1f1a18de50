import { beforeAll, describe, expect, test } from 'vitest'
import { inPractice } from '../../db/in-practice'
import { listFound } from '../../db/queries/search'
import { anders, freshDemo, judith, marisol, today } from '../support/test-actors'
import { appDb } from '../support/test-database'

beforeAll(freshDemo)

const everything = { claims: true, clinicians: true }
const find = (text: string, scope: string | null = null, sees = everything) =>
  inPractice(appDb, judith, (tx) => listFound(tx, judith.practiceId, { text, scope, sees, today }))

describe('the palette finds', () => {
  test('a patient by last name, whole name or member ID, with the payer of today', async () => {
    for (const text of ['castel', 'Amara C', 'amara castellane']) {
      expect((await find(text)).patients).toMatchObject([{ name: 'Amara Castellane', payerName: 'Acme Health PPO' }])
    }
    expect((await find('%')).patients).toEqual([])
  })

  test('a group by any word of its name, with how many are in it today', async () => {
    const { groups } = await find('process')
    expect(groups).toMatchObject([{ name: 'Evening Process Group', members: 8 }])
  })

  test('sessions, the nearest to today first', async () => {
    const { sessions } = await find('evening')
    expect(sessions[0]).toMatchObject({ date: today, startTime: '18:00' })
    expect(sessions.length).toBeLessThanOrEqual(6)
  })

  test('claims and clinicians only for those who may see them', async () => {
    expect((await find('castel')).claims.length).toBeGreaterThan(0)
    expect((await find('riv')).clinicians).toMatchObject([{ name: 'Marisol Rivera, LCSW', groups: 1 }])
    const less = await find('castel', null, { claims: false, clinicians: false })
    expect([less.claims, less.clinicians]).toEqual([[], []])
  })

  test('for a clinician only people and groups of their own', async () => {
    expect((await find('castel', marisol.providerId)).patients).toHaveLength(1)
    expect((await find('castel', anders.providerId)).patients).toEqual([])
    expect((await find('evening', anders.providerId)).groups).toEqual([])
    expect((await find('evening', anders.providerId)).sessions).toEqual([])
  })
})
