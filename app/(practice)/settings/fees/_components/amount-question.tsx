'use client'

import { useRouter } from 'next/navigation'
import { useId, useTransition } from 'react'
import { cn } from '@/components/cn'
import { NativeSelect } from '@/components/ui/native-select'

export type Choice = { value: string; label: string }

type AmountQuestionProps = {
  fields: readonly { name: string; label: string; value: string; options: readonly Choice[] }[]
}

/** What the published amount is asked for; each choice stands in the address. */
export function AmountQuestion({ fields }: AmountQuestionProps) {
  const router = useRouter()
  const [isWaiting, startTransition] = useTransition()
  const id = useId()
  const put = (name: string, value: string) => {
    const search = new URLSearchParams(fields.map((one) => [one.name, one.name === name ? value : one.value]))
    startTransition(() => router.replace(`/settings/fees?${search}`, { scroll: false }))
  }
  return (
    <div className={cn('grid grid-cols-2 gap-3', isWaiting && 'opacity-60')}>
      {fields.map((one) => (
        <div key={one.name} className="grid gap-1.5">
          <label htmlFor={`${id}-${one.name}`} className="text-[13px] font-medium">
            {one.label}
          </label>
          <NativeSelect
            id={`${id}-${one.name}`}
            value={one.value}
            onChange={(event) => put(one.name, event.target.value)}
          >
            {one.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </NativeSelect>
        </div>
      ))}
    </div>
  )
}
