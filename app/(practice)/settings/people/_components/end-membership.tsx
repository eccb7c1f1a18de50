'use client'

import { ConfirmForm } from '@/components/form/confirm-form'
import { Button } from '@/components/ui/button'
import { endMembership } from '../actions'
import type { PersonView } from './person-view'

/** Ends somebody's access, wherever they are signed in. */
export function EndMembership({ person }: { person: PersonView }) {
  return (
    <ConfirmForm
      trigger={
        <Button variant="ghost" size="sm" aria-label={`End the access of ${person.name}`}>
          End access
        </Button>
      }
      title={`End the access of ${person.name}?`}
      description="They are signed out everywhere at once and cannot sign in. What they did keeps their name. You can take them back."
      action={endMembership}
      hidden={{ userId: person.userId }}
      act="End access"
      acting="Ending"
      keep="Keep access"
    />
  )
}
