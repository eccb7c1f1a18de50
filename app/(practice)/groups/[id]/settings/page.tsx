import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { GroupFrame } from '../_components/group-frame'
import { readGroupHead } from '../workflow'
import { ArchiveCard } from './_components/archive-card'
import { GroupForm } from './_components/group-form'
import { readClinicianChoices } from './workflow'

export const metadata: Metadata = { title: 'Settings of the group' }

export default async function GroupSettingsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor('groups:read', `/groups/${id}/settings`)
  if (!/^[0-9a-f-]{36}$/.test(id) || !isAllowed(actor.role, 'groups:write')) notFound()
  const db = await openDb()
  const head = await readGroupHead(db, actor, id)
  if (!head) notFound()
  const clinicians = await readClinicianChoices(db, actor)
  const { group, facilitators, sessions } = head
  return (
    <GroupFrame head={head} current="settings" today={actor.today} mayWrite>
      {group.isArchived ? null : (
        <GroupForm key={group.version} group={group} facilitators={facilitators} clinicians={clinicians} />
      )}
      <ArchiveCard group={group} coming={sessions.coming} />
    </GroupFrame>
  )
}
