'use client'

import { useState } from 'react'
import { useFieldState } from '@/components/form/form-state'
import { SelectField } from '@/components/form/select-field'
import { roleWords } from '@/components/layout/navigation'
import { roleMeanings } from './people-words'
import type { ProviderOption, RoleName } from './person-view'

type RoleFieldsProps = { role?: RoleName; providerId?: string | null; providers: readonly ProviderOption[] }

/** What somebody may do, and which provider they are where they treat people. */
export function RoleFields({ role: given, providerId, providers }: RoleFieldsProps) {
  const [role, setRole] = useState<RoleName>(given ?? 'clinician')
  const provider = useFieldState('providerId')
  return (
    <>
      <SelectField
        name="role"
        label="Role"
        value={role}
        onChange={(event) => {
          setRole(event.target.value as RoleName)
          // What was said of the provider was said for the role before.
          provider.mend()
        }}
        options={(['clinician', 'admin', 'owner'] as const).map((value) => ({ value, label: roleWords[value] }))}
        help={roleMeanings[role]}
      />
      <SelectField
        name="providerId"
        label="Provider"
        isOptional={role !== 'clinician'}
        none={role === 'clinician' ? 'Choose one' : 'Treats nobody'}
        defaultValue={providerId ?? ''}
        options={providers.map((one) => ({ value: one.id, label: `${one.name}, ${one.licence}` }))}
        help="Whose sessions and notes are theirs. Somebody new is added under Providers first."
      />
    </>
  )
}
