'use client'

import type { ComponentProps } from 'react'
import { Textarea } from '@/components/ui/textarea'
import { FieldFrame, type FieldFrameProps } from './field'

type TextAreaFieldProps = Omit<ComponentProps<typeof Textarea>, 'id' | 'name'> & FieldFrameProps

/** Several lines of text. */
export function TextAreaField({ name, label, help, error, isOptional, id, ...props }: TextAreaFieldProps) {
  return (
    <FieldFrame {...{ name, label, help, error, isOptional, id }}>
      {(control) => <Textarea {...control} {...props} />}
    </FieldFrame>
  )
}
