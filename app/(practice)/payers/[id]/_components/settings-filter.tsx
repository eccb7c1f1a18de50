'use client'

import { Search } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { isTyping } from '@/components/layout/is-typing'
import { Input } from '@/components/ui/input'
import { Kbd } from '@/components/ui/kbd'

type SettingsFilterProps = {
  text: string
  count: number
  total: number
  onText: (text: string) => void
  children?: ReactNode
}

/** Finds a setting by a word of it or by the id of its rule. The key / goes to it. */
export function SettingsFilter({ text, count, total, onText, children }: SettingsFilterProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <search className="flex flex-wrap items-center gap-3">
      <span className="relative w-full sm:w-[260px]">
        <Search
          aria-hidden="true"
          className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 stroke-[1.8] text-muted-foreground"
        />
        <Input
          ref={field}
          aria-label="Find a setting by word or rule"
          placeholder="Find: a word, or A-12"
          autoComplete="off"
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return
            event.stopPropagation()
            onText('')
          }}
          className="pr-9 pl-8"
        />
        <Kbd className="absolute top-1/2 right-2 -translate-y-1/2">/</Kbd>
      </span>
      <span role="status" className="mr-auto text-[13px] text-muted-foreground">
        {text.trim() === '' ? '' : count === 0 ? `No setting of ${total} has that` : `${count} of ${total} settings`}
      </span>
      {children}
    </search>
  )
}
