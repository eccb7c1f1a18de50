'use client'

import { RecordSheet } from '@/components/form/record-sheet'
import { Button } from '@/components/ui/button'
import { changeRole } from '../actions'
import type { PersonView, ProviderOption } from './person-view'
import { RoleFields } from './role-fields'

/** Gives somebody another role; it counts at their next click. */
export function ChangeRole({ person, providers }: { person: PersonView; providers: readonly ProviderOption[] }) {
  return (
    <RecordSheet
      trigger={
        <Button variant="outline" size="sm" aria-label={`Change the role of ${person.name}`}>
          Change role
        </Button>
      }
      title={`Role of ${person.name}`}
      description="It counts at once, also while they are signed in."
      action={changeRole}
      hidden={{ userId: person.userId, was: person.role }}
      save="Save role"
      saving="Saving"
    >
      <RoleFields role={person.role} providerId={person.providerId} providers={providers} />
    </RecordSheet>
  )
}
