'use client'

import { useState } from 'react'
import { SelectField } from '@/components/form/select-field'
import { roleMeanings } from './people-words'
import type { ProviderOption, RoleName } from './person-view'

type RoleFieldsProps = { role?: RoleName; providerId?: string | null; providers: readonly ProviderOption[] }

/** What somebody may do, and which provider they are where they treat people. */
export function RoleFields({ role: given, providerId, providers }: RoleFieldsProps) {
  const [role, setRole] = useState<RoleName>(given ?? 'clinician')
  return (
    <>
      <SelectField
        name="role"
        label="Role"
        value={role}
        onChange={(event) => setRole(event.target.value as RoleName)}
        options={(['clinician', 'admin', 'owner'] as const).map((value) => ({ value, label: roleMeanings[value] }))}
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
