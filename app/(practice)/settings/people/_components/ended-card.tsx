'use client'

import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { roleWords } from '@/components/layout/navigation'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import { restoreMembership } from '../actions'
import type { PersonView } from './person-view'

/** Who could sign in once. */
export function EndedCard({ people }: { people: readonly PersonView[] }) {
  if (people.length === 0) return null
  return (
    <Card aria-labelledby="ended">
      <CardHeader>
        <CardTitle id="ended">Ended</CardTitle>
        <CardCount>{people.length}</CardCount>
      </CardHeader>
      <ul className="divide-y">
        {people.map((one) => (
          <li key={one.userId} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 text-[13px]/[18px]">
            <span className="min-w-52 flex-1">
              <span className="block font-medium">{one.name}</span>
              <span className="block break-all text-muted-foreground">{one.email}</span>
            </span>
            <span className="text-muted-foreground">
              {roleWords[one.role]} until {one.ended}
            </span>
            <RecordForm action={restoreMembership} hidden={{ userId: one.userId }}>
              <SubmitButton variant="outline" size="sm" working="Taking back" aria-label={`Take ${one.name} back`}>
                Take back
              </SubmitButton>
            </RecordForm>
          </li>
        ))}
      </ul>
    </Card>
  )
}
