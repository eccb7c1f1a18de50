import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { readUncoveredNext } from '../../app/(practice)/groups/workflow'
import { billAsHeld, billComing, coverHold, listDoubtfulPlaces } from '../../db/bill-coming'
import type { PracticeId } from '../../db/client'
import { type Actor, inPractice } from '../../db/in-practice'
import { listBillingFacts } from '../../db/queries/billing-facts'
import { listPayerFacts } from '../../db/queries/facts-of-payers'
import { listComingPlaces } from '../../db/queries/today'
import { demoId } from '../../db/seed/demo-id'
import { seedAtSize } from '../../db/seed/seed-at-size'
import { addDays, dateOf, type IsoDate, laterOf } from '../../lib/kernel/dates'
import { now, today } from '../support/test-actors'
import { appDb, emptyDatabase, ownerDb, ownerUrl } from '../support/test-database'

// A practice whose authorizations and coverages are of every kind: too few units, over soon, not begun, for one provider,
// denied, for other codes, two at once, a plan that counts visits, a coverage that ends between two sessions.

const place = 'size-120'
const owner: Actor = {
  ...{ userId: demoId(place, 'owner'), practiceId: demoId(place) as PracticeId, role: 'owner' },
  ...{ providerId: null, name: 'Owner', today, now },
}

beforeAll(async () => {
  await emptyDatabase()
  await seedAtSize(ownerUrl, { patients: 120, today })
  const provider = demoId(place, 'provider', 'marisol')
  await ownerDb.execute(sql`with numbered as (select id, row_number() over (order by number) as n from authorizations)
    update authorizations a set
      units_approved = case when n % 3 = 0 then (n % 17)::int else 24 end,
      units_used = case when n % 5 = 0 then (n % 9)::int else 0 end,
      through_date = case when n % 7 = 0 then ${today}::date + (n % 13)::int else a.through_date end,
      from_date = case when n % 11 = 0 then ${today}::date + 3 else a.from_date end,
      provider_id = case when n % 4 = 1 then ${provider}::uuid else null end,
      status = case when n % 13 = 0 then 'denied' when n % 13 = 1 then 'partial' else 'approved' end,
      codes = case when n % 19 = 0 then '{90834}'::text[] else a.codes end
    from numbered where numbered.id = a.id`)
  await ownerDb.execute(sql`insert into authorizations
      (practice_id, patient_id, payer_id, number, codes, units_approved, from_date, through_date)
    select practice_id, patient_id, payer_id, number || 'B', '{90853}', 2, ${today}::date, ${today}::date + 60
    from authorizations where number like '%7'`)
  await ownerDb.execute(sql`with numbered as (select id, row_number() over (order by member_number) as n from coverages)
    update coverages c set through_date = case when n % 23 = 0 then ${today}::date + 5 end,
      visit_limit = case when n % 9 = 0 then '{"count": 9, "period": "calendar_year", "codes": null}'::jsonb end
    from numbered where numbered.id = c.id`)
}, 60_000)

test('whom the outlook clears the engine would not hold for want of an authorization', async () => {
  await inPractice(appDb, owner, async (tx) => {
    const { practiceId } = owner
    const payers = await listPayerFacts(tx, practiceId, today)
    const payerIds = payers.filter((one) => one.settings.authRequired90853).map((one) => one.id)
    for (const days of [1, 7, 14, 28]) {
      const span = { after: addDays(today, -1), through: addDays(today, days), payerIds }
      const places = await listComingPlaces(tx, practiceId, span)
      const doubtful = await listDoubtfulPlaces(tx, practiceId, places, { today })
      const ofAll = await billComing(tx, practiceId, places, today)
      expect(await billComing(tx, practiceId, doubtful, today)).toEqual(ofAll)
      expect(ofAll.length).toBeGreaterThan(0)
      expect(doubtful.length).toBeLessThan(places.length)
    }
  })
})

test('nor for want of a coverage or of a visit, where that is asked too', async () => {
  const sessions = await ownerDb.execute<{ group_id: string; id: string; date: IsoDate }>(sql`
    select distinct on (group_id) group_id, id, session_date::text as date from sessions
    where status = 'scheduled' and session_date >= ${today} order by group_id, session_date`)
  const next = sessions.map((one) => ({ groupId: one.group_id, sessionId: one.id, date: one.date }))
  const last = next.map((one) => one.date).reduce(laterOf, today)
  // What the engine says of everybody.
  const held = await inPractice(appDb, owner, async (tx) => {
    const people = await tx.execute<{ id: string }>(sql`select id from patients`)
    const ids = people.map((one) => one.id)
    const facts = await listBillingFacts(tx, owner.practiceId, ids, today)
    const dates = new Map(facts.sessions.map((one) => [one.id, dateOf(one.start)]))
    const { claims } = billAsHeld(facts, ids, { isHeld: (id) => (dates.get(id) ?? last) <= last, asOf: last })
    return claims.filter((one) => coverHold(one, true))
  })
  const groupOf = new Map(next.map((one) => [one.sessionId, one.groupId]))
  const wanted = new Map<string, number>()
  for (const claim of held) {
    for (const group of new Set(claim.lines.flatMap((line) => groupOf.get(line.session ?? '') ?? []))) {
      wanted.set(group, (wanted.get(group) ?? 0) + 1)
    }
  }
  expect(wanted.size).toBeGreaterThan(0)
  const counted = await readUncoveredNext(appDb, owner, next)
  expect(new Map([...counted].sort())).toEqual(new Map([...wanted].sort()))
})
