import type { Metadata } from 'next'
import { openDb } from '@/app/_server/db'
import { findSession, requireActor } from '@/app/_server/session'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { inPractice } from '@/db/in-practice'
import { type InvitationRow, listInvitations } from '@/db/queries/invitations'
import { listPeople, type PersonRow } from '@/db/queries/people'
import { listProviderChoices } from '@/db/queries/providers'
import { dateAt, dateOf, type IsoDate, localAt, timeOf } from '@/lib/kernel/dates'
import { count, dayInWords, timeInWords } from '@/lib/kernel/words'
import { EndedCard } from './_components/ended-card'
import { InvitationsCard } from './_components/invitations-card'
import { InvitePerson } from './_components/invite-person'
import { PeopleTable } from './_components/people-table'
import type { InvitationView, PersonView } from './_components/person-view'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  const actor = await requireActor('people:read', '/settings/people')
  const session = await findSession()
  const zone = session?.practice.timeZone ?? 'UTC'
  const { people, invitations, providers } = await inPractice(await openDb(), actor, async (tx) => ({
    people: await listPeople(tx, actor.practiceId),
    invitations: await listInvitations(tx, actor.practiceId),
    providers: await listProviderChoices(tx, actor.practiceId),
  }))
  const views = people.map((one) => viewOf(one, { zone, today: actor.today, you: actor.userId }))
  const active = views.filter((one) => one.ended === null)
  return (
    <Page crumbs={[{ label: 'Settings', href: '/settings' }, { label: 'People' }]}>
      <PageHeader
        title="People"
        facts={[
          active.length === 1 ? '1 person signs in' : `${active.length} people sign in`,
          ...(invitations.length > 0 ? [`${count(invitations.length, 'invitation')} open`] : []),
        ]}
        actions={<InvitePerson providers={providers} />}
      />
      <div className="space-y-5">
        <PeopleTable people={active} providers={providers} />
        <InvitationsCard invitations={invitations.map((one) => invitationOf(one, actor.now, zone))} />
        <EndedCard people={views.filter((one) => one.ended !== null)} />
      </div>
    </Page>
  )
}

const dayOf = (at: Date, zone: string) => dayInWords(dateAt(at.getTime(), zone))

function viewOf(one: PersonRow, { zone, today, you }: { zone: string; today: IsoDate; you: string }): PersonView {
  const { since, lastSeenAt, endedAt, ...rest } = one
  const seen = lastSeenAt === null ? null : localAt(lastSeenAt.getTime(), zone)
  const lastSeen = seen && (dateOf(seen) === today ? `Today, ${timeInWords(timeOf(seen))}` : dayInWords(dateOf(seen)))
  return {
    ...rest,
    ...{ lastSeen, since: dayOf(since, zone), ended: endedAt && dayOf(endedAt, zone), isYou: one.userId === you },
  }
}

function invitationOf({ expiresAt, ...rest }: InvitationRow, now: Date, zone: string): InvitationView {
  const isOver = expiresAt <= now
  return { ...rest, isOver, expires: `${isOver ? 'Link ran out' : 'Link works until'} ${dayOf(expiresAt, zone)}` }
}
