import { readCalendarPage } from '../../app/(practice)/calendar/workflow'
import { readGroupSessions } from '../../app/(practice)/groups/[id]/workflow'
import { readGroupList, readUncoveredNext } from '../../app/(practice)/groups/workflow'
import { readNotes } from '../../app/(practice)/notes/workflow'
import { readPatientList } from '../../app/(practice)/patients/workflow'
import { readAdminToday, readClinicianToday, readOwnerToday } from '../../app/(practice)/today/workflow'
import type { Db, PracticeId, Tx } from '../../db/client'
import { type Actor, inPractice } from '../../db/in-practice'
import { listBatches, listReleasedByPayer } from '../../db/queries/batches'
import { claimTabs } from '../../db/queries/claim-filter'
import { getClaimsQueue, listHoldReasons } from '../../db/queries/claims-queue'
import { listGroupFacts, listProviderFacts } from '../../db/queries/facts-of-practice'
import { listInvitations } from '../../db/queries/invitations'
import { listPayerRows } from '../../db/queries/payer-records'
import { listPayers } from '../../db/queries/payers'
import { listPeople } from '../../db/queries/people'
import { listProviderChoices, listProviders } from '../../db/queries/providers'
import { listFound } from '../../db/queries/search'
import { listSessions } from '../../db/queries/sessions'
import { demoId } from '../../db/seed/demo-id'
import { addDays } from '../../lib/kernel/dates'

export type ListRead = {
  name: string
  /** Reads what the page reads; answers how many rows of the list it shows. */
  read: (db: Db, actors: Actors) => Promise<number>
  /** No page of the list holds more. */
  most: number
}

export type Actors = { owner: Actor; admin: Actor; clinician: Actor; groupId: string }

/** Who reads the lists of a practice that seedAtSize made with so many patients. */
export function actorsOfSize(patients: number, { today, now }: Pick<Actor, 'today' | 'now'>): Actors {
  const place = `size-${patients}`
  const owner: Actor = {
    ...{ userId: demoId(place, 'owner'), practiceId: demoId(place) as PracticeId, role: 'owner' },
    ...{ providerId: null, name: 'Owner', today, now },
  }
  return {
    ...{ owner, admin: { ...owner, role: 'admin' }, groupId: demoId(place, 'group', '1') },
    clinician: { ...owner, role: 'clinician', providerId: demoId(place, 'provider', 'marisol') },
  }
}

const aPage = 50
const notes = (who: 'owner' | 'clinician', show: 'to_sign' | 'signed' | 'all', page: number, text?: string) => ({
  name: `notes, ${show}, ${who}, page ${page}${text ? `, “${text}”` : ''}`,
  most: aPage,
  read: async (db: Db, actors: Actors) => (await readNotes(db, actors[who], { show, page, text })).rows.length,
})
const claims = (tab: (typeof claimTabs)[number], page: number, text?: string) => ({
  name: `claims, ${tab}, page ${page}${text ? `, “${text}”` : ''}`,
  most: aPage,
  read: (db: Db, { owner }: Actors) =>
    inPractice(db, owner, async (tx) => {
      const { rows } = await getClaimsQueue(tx, owner.practiceId, { tab, text }, page)
      await listPayers(tx, owner.practiceId)
      await listGroupFacts(tx, owner.practiceId)
      await listProviderFacts(tx, owner.practiceId)
      await listReleasedByPayer(tx, owner.practiceId)
      return rows.length
    }),
})
const patients = (
  name: string,
  asked: Parameters<typeof readPatientList>[2],
  who: 'owner' | 'clinician' = 'owner',
) => ({
  name: `patients, ${name}`,
  most: aPage,
  read: async (db: Db, actors: Actors) => (await readPatientList(db, actors[who], asked)).rows.length,
})
const groups = (name: string, asked: Parameters<typeof readGroupList>[2], who: 'owner' | 'clinician' = 'owner') => ({
  name: `groups, ${name}`,
  most: aPage,
  read: async (db: Db, actors: Actors) => (await readGroupList(db, actors[who], asked)).rows.length,
})
const inside = (name: string, most: number, work: (tx: Tx, actor: Actor) => Promise<number>): ListRead => ({
  ...{ name, most },
  read: (db, { owner }) => inPractice(db, owner, (tx) => work(tx, owner)),
})
const found = (text: string, who: 'owner' | 'clinician') => ({
  name: `palette, “${text}”, ${who}`,
  most: 30,
  read: (db: Db, actors: Actors) =>
    inPractice(db, actors[who], async (tx) => {
      const { practiceId, providerId, today } = actors[who]
      const sees = { claims: who === 'owner', clinicians: who === 'owner' }
      const scope = who === 'owner' ? null : providerId
      const all = await listFound(tx, practiceId, { text, scope, sees, today })
      return Object.values(all).reduce((sum, rows) => sum + rows.length, 0)
    }),
})

/** What stands behind every page that lists something. */
export const listReads: ListRead[] = [
  patients('the first page', { page: 1 }),
  patients('by payer', { page: 1, sort: '-payer' }),
  patients('a name', { page: 1, text: 'member1' }),
  patients('nobody', { page: 1, text: 'zzzz' }),
  patients('of a clinician', { page: 1 }, 'clinician'),
  ...claimTabs.map((tab) => claims(tab, 1)),
  claims('all', 3),
  claims('all', 1, 'member1'),
  claims('all', 1, 'zzzz'),
  inside('batches', aPage, async (tx, { practiceId }) => {
    await listReleasedByPayer(tx, practiceId)
    return (await listBatches(tx, practiceId)).length
  }),
  notes('owner', 'to_sign', 1),
  notes('owner', 'signed', 1),
  notes('owner', 'all', 1),
  notes('owner', 'all', 150),
  notes('owner', 'all', 1, 'member1'),
  notes('owner', 'all', 1, 'zzzz'),
  notes('clinician', 'to_sign', 1),
  notes('clinician', 'all', 1),
  groups('the first page', {}),
  groups('by next', { sort: 'next' }),
  groups('a name', { text: '12' }),
  groups('of a clinician', {}, 'clinician'),
  {
    name: 'groups, who is not covered',
    most: aPage,
    read: async (db, { owner }) => {
      const { rows } = await readGroupList(db, owner, {})
      const next = rows.flatMap((one) => (one.next ? [{ groupId: one.id, ...one.next }] : []))
      await readUncoveredNext(db, owner, next)
      return rows.length
    },
  },
  {
    name: 'sessions of a group',
    most: aPage,
    read: async (db, { owner, groupId }) =>
      (await readGroupSessions(db, owner, { groupId, part: 'past', page: 1 }))?.rows.length ?? 0,
  },
  ...(['week', 'day'] as const).flatMap((view) =>
    (['owner', 'clinician'] as const).map((who) => ({
      name: `calendar, ${view}, ${who}`,
      most: 500,
      read: async (db: Db, actors: Actors) => (await readCalendarPage(db, actors[who], { view })).sessions.length,
    })),
  ),
  inside('sessions of a week', 500, async (tx, { practiceId, today }) => {
    const week = { from: addDays(today, -2), through: addDays(today, 4), scope: null }
    return (await listSessions(tx, practiceId, week)).length
  }),
  inside('payers', aPage, async (tx, { practiceId, today }) => {
    const filter = { isArchived: false, sort: 'name' as const, page: 1 }
    return (await listPayerRows(tx, practiceId, filter, { asOf: today, claimsSince: addDays(today, -60) })).rows.length
  }),
  inside('providers', aPage, async (tx, { practiceId, today }) => {
    await listProviderChoices(tx, practiceId, { isSupervisor: true })
    await listProviders(tx, practiceId, { state: 'archived', page: 1, on: today })
    return (await listProviders(tx, practiceId, { state: 'active', page: 1, on: today })).rows.length
  }),
  inside('people', 500, async (tx, { practiceId }) => {
    await listInvitations(tx, practiceId)
    return (await listPeople(tx, practiceId)).length
  }),
  found('member1', 'owner'),
  found('group', 'owner'),
  found('zzzz', 'owner'),
  found('member1', 'clinician'),
  {
    name: 'Today of an owner',
    most: 100,
    read: async (db, { owner }) => (await readOwnerToday(db, owner)).groups.length,
  },
  {
    name: 'Today of an admin',
    most: 100,
    read: async (db, { admin }) => (await readAdminToday(db, admin)).uncovered.length,
  },
  {
    name: 'Today of a clinician',
    most: 200,
    read: async (db, { clinician }) => (await readClinicianToday(db, clinician)).notes.length,
  },
  inside('hold reasons', 50, async (tx, { practiceId }) => (await listHoldReasons(tx, practiceId, {})).length),
]
