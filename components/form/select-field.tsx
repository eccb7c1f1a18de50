'use client'

import type { ComponentProps } from 'react'
import { NativeSelect } from '@/components/ui/native-select'
import { FieldFrame, type FieldFrameProps } from './field'

export type Option = { value: string; label: string; isDisabled?: boolean }

type SelectFieldProps = Omit<ComponentProps<typeof NativeSelect>, 'id' | 'name'> &
  FieldFrameProps & {
    options: readonly Option[]
    /** The first choice, which stands for none. */
    none?: string
  }

/** One of a known list. */
export function SelectField({ name, label, help, error, isOptional, id, options, none, ...props }: SelectFieldProps) {
  return (
    <FieldFrame {...{ name, label, help, error, isOptional, id }}>
      {(control) => (
        <NativeSelect {...control} {...props}>
          {none === undefined ? null : <option value="">{none}</option>}
          {options.map((one) => (
            <option key={one.value} value={one.value} disabled={one.isDisabled}>
              {one.label}
            </option>
          ))}
        </NativeSelect>
      )}
    </FieldFrame>
  )
}
