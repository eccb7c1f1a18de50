'use client'

import { useState } from 'react'
import { Input } from '@/components/ui/input'
import { timeInWords } from '@/lib/kernel/words'
import { FieldFrame, type FieldFrameProps } from './field'
import { readTime } from './read-time'

type TimeFieldProps = FieldFrameProps & {
  /** 'HH:MM'. */
  defaultValue?: string
  /** Decides between morning and evening when neither is typed. */
  near?: string
  onTime?: (time: string) => void
}

/** A time as text: it takes 6:15, 6p or 18:15 and says it back as 6:15 PM. What is sent is as typed; input-scalars reads it. */
export function TimeField({ defaultValue, near = '12:00', onTime, ...frame }: TimeFieldProps) {
  const [text, setText] = useState(defaultValue ? timeInWords(defaultValue) : '')
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <Input
          {...control}
          autoComplete="off"
          placeholder="6:00 PM"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            const time = readTime(event.target.value, near)
            if (time) onTime?.(time)
          }}
          onBlur={() => {
            const time = readTime(text, near)
            if (time) setText(timeInWords(time))
          }}
        />
      )}
    </FieldFrame>
  )
}
