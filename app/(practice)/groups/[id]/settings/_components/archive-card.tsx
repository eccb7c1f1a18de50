'use client'

import { CheckField } from '@/components/form/check-field'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { count } from '@/lib/kernel/words'
import { archiveGroup, restoreGroup } from '../actions'

type ArchiveCardProps = {
  group: { id: string; name: string; version: number; isArchived: boolean }
  /** Sessions from today on. */
  coming: number
}

/** Sets the group aside, or takes it back. Nothing of it is lost. */
export function ArchiveCard({ group, coming }: ArchiveCardProps) {
  const hidden = { groupId: group.id }
  return (
    <Card aria-label={group.isArchived ? 'Take back' : 'Set aside'} className="mt-5 max-w-[640px]">
      <CardHeader>
        <CardTitle>{group.isArchived ? 'This group is set aside' : 'Set aside'}</CardTitle>
      </CardHeader>
      <CardContent className="flex flex-wrap items-center justify-between gap-3 text-[13px]/5">
        <p className="min-w-48 flex-1 text-muted-foreground">
          {group.isArchived
            ? 'It makes no sessions. Taken back, it takes up the sessions that were called off with it.'
            : 'It leaves the list and makes no more sessions. Its past, its members and its claims stay.'}
        </p>
        {group.isArchived ? (
          <ConfirmForm
            key="restore"
            trigger={<Button variant="outline">Take the group back</Button>}
            title={`Take ${group.name} back?`}
            description="Sessions from today on that were called off with it are scheduled again."
            act="Take the group back"
            acting="Taking back"
            keep="Keep it aside"
            action={restoreGroup}
            hidden={hidden}
            version={group.version}
          />
        ) : (
          <ConfirmForm
            key="archive"
            trigger={<Button variant="outline">Set the group aside</Button>}
            title={`Set ${group.name} aside?`}
            description={
              coming === 0
                ? 'No session is ahead.'
                : `${count(coming, 'session')} from today on ${coming === 1 ? 'is' : 'are'} ahead.`
            }
            act="Set the group aside"
            acting="Setting aside"
            action={archiveGroup}
            hidden={hidden}
            version={group.version}
          >
            {coming > 0 ? (
              <CheckField
                name="cancelComing"
                label="Call off the sessions ahead"
                help="Those that have been marked stay. Without this they stay in the calendar."
                defaultChecked
              />
            ) : null}
          </ConfirmForm>
        )}
      </CardContent>
    </Card>
  )
}
