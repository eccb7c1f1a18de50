import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { requireActor } from '@/app/_server/session'
import { EmptyState } from '@/components/layout/empty-state'
import { Card } from '@/components/ui/card'
import { GroupFrame } from '../_components/group-frame'
import { readGroupHead } from '../workflow'
import { ChangeSeries } from './_components/change-series'
import { NewSeries } from './_components/new-series'
import { SeriesList } from './_components/series-list'
import { readSeriesChoices } from './workflow'

export const metadata: Metadata = { title: 'Series of the group' }

export default async function GroupSeriesPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor('groups:read', `/groups/${id}/series`)
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const db = await openDb()
  const head = await readGroupHead(db, actor, id)
  const choices = await readSeriesChoices(db, actor, id)
  if (!head || !choices) notFound()
  const { today } = actor
  const mayWrite = isAllowed(actor.role, 'groups:write') && !head.group.isArchived
  const offered = { places: choices.places, clinicians: choices.clinicians }
  const [lead] = head.facilitators
  return (
    <GroupFrame
      head={head}
      current="series"
      today={today}
      mayWrite={isAllowed(actor.role, 'groups:write')}
      actions={
        mayWrite && head.series.length > 0 ? (
          <NewSeries groupId={id} {...offered} providerId={lead?.id ?? null} today={today} />
        ) : null
      }
    >
      {head.series.length === 0 ? (
        <Card aria-label="Series">
          <EmptyState
            title="It does not meet on its own yet"
            action={
              mayWrite ? <NewSeries groupId={id} {...offered} providerId={lead?.id ?? null} today={today} /> : null
            }
          >
            A series says when the group meets, week after week, and makes its sessions.
          </EmptyState>
        </Card>
      ) : (
        <SeriesList
          series={head.series}
          today={today}
          change={(one) =>
            mayWrite && (one.through === null || one.through >= today) ? (
              <ChangeSeries
                key={one.version}
                series={one}
                {...offered}
                today={today}
                sessions={choices.movable
                  .filter((session) => session.seriesId === one.id)
                  .map(({ id: sessionId, date, startTime, isApart }) => ({ id: sessionId, date, startTime, isApart }))}
              />
            ) : null
          }
        />
      )}
    </GroupFrame>
  )
}
