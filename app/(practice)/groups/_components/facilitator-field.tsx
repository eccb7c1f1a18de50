'use client'

import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useId, useState } from 'react'
import { useFieldState } from '@/components/form/form-state'
import { Button } from '@/components/ui/button'
import { NativeSelect } from '@/components/ui/native-select'

export type Clinician = { id: string; name: string; licence: string }

type FacilitatorFieldProps = {
  clinicians: readonly Clinician[]
  /** Who leads now, the one who renders first. */
  chosen?: readonly Clinician[]
}

/** Who leads, in order: the first renders. Each is sent as providerIds. */
export function FacilitatorField({ clinicians, chosen = [] }: FacilitatorFieldProps) {
  const id = useId()
  const [list, setList] = useState<readonly Clinician[]>(chosen)
  const { error, theirs, mend } = useFieldState('providerIds')
  const left = clinicians.filter((one) => !list.some((other) => other.id === one.id))
  const change = (next: readonly Clinician[]) => {
    setList(next)
    mend()
  }
  const swap = (at: number) => change(list.map((one, i) => list[i === at ? at - 1 : i === at - 1 ? at : i] ?? one))
  return (
    <fieldset className="grid gap-1.5" aria-describedby={`${id}-said`}>
      <legend className="mb-1.5 text-[13px]/[18px] font-medium">Clinicians</legend>
      {list.length > 0 ? (
        <ol className="divide-y rounded-md border text-[13px]/[18px]">
          {list.map((one, i) => (
            <li key={one.id} className="flex items-center gap-2 py-1 pr-1 pl-3">
              <input type="hidden" name="providerIds" value={one.id} />
              <span className="min-w-0 flex-1">
                {one.name}, {one.licence}
                {i === 0 ? <span className="ml-2 text-xs text-muted-foreground">renders</span> : null}
              </span>
              {i > 0 ? (
                <Button variant="ghost" size="icon" onClick={() => swap(i)} aria-label={`Move ${one.name} up`}>
                  <ChevronUp aria-hidden="true" />
                </Button>
              ) : null}
              {i < list.length - 1 ? (
                <Button variant="ghost" size="icon" onClick={() => swap(i + 1)} aria-label={`Move ${one.name} down`}>
                  <ChevronDown aria-hidden="true" />
                </Button>
              ) : null}
              <Button
                variant="ghost"
                size="icon"
                onClick={() => change(list.filter((other) => other.id !== one.id))}
                aria-label={`Take ${one.name} out`}
              >
                <X aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      {left.length > 0 ? (
        <NativeSelect
          aria-label="Add a clinician"
          value=""
          onChange={(event) => {
            const added = left.find((one) => one.id === event.currentTarget.value)
            if (added) change([...list, added])
          }}
        >
          <option value="">{list.length === 0 ? 'Choose who leads it' : 'Add another'}</option>
          {left.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}, {one.licence}
            </option>
          ))}
        </NativeSelect>
      ) : null}
      <p id={`${id}-said`} className={`text-[12.5px]/[18px] ${error ? 'text-denied' : 'text-muted-foreground'}`}>
        {error ??
          (theirs === undefined
            ? 'The first is the one who renders: their NPI goes on the claims.'
            : `Now: ${theirs || 'nobody'}`)}
      </p>
    </fieldset>
  )
}
