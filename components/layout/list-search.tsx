'use client'

import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Input } from '@/components/ui/input'
import { Kbd } from '@/components/ui/kbd'
import { isTyping } from './is-typing'
import { type ListQuery, listHref } from './list-href'

type ListSearchProps = {
  path: string
  query: ListQuery
  /** What one may look for: 'Name or member ID'. */
  label: string
  /** Filters beside the field, and actions at the right. */
  children?: ReactNode
}

/** The search of a list, followed as one types; what is looked for stands in the address. The key / goes to it, J, K and the arrows to the rows. */
export function ListSearch({ path, query, label, children }: ListSearchProps) {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(query.text ?? '')
  const shown = useRef(query.text ?? '')
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '/') field.current?.focus()
      else if (!stepsOf[event.key] || !focusRow(stepsOf[event.key] ?? 0)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  useEffect(() => {
    if (text.trim() === shown.current) return
    const timer = setTimeout(() => {
      shown.current = text.trim()
      router.replace(listHref(path, { ...query, text: text.trim() || undefined, page: undefined }), { scroll: false })
    }, 200)
    return () => clearTimeout(timer)
  }, [text, path, query, router])
  return (
    <search className="my-4 flex flex-wrap items-center gap-2 max-md:my-3">
      <form className="relative w-full sm:w-[260px]" action={path} onSubmit={(event) => event.preventDefault()}>
        <Search
          aria-hidden="true"
          className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 stroke-[1.8] text-muted-foreground"
        />
        <Input
          ref={field}
          name="text"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="pr-9 pl-8"
        />
        <Kbd className="absolute top-1/2 right-2 -translate-y-1/2">/</Kbd>
      </form>
      {children}
    </search>
  )
}

const stepsOf: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** Goes on to another row of the list; false where there is none. */
function focusRow(step: number): boolean {
  const links = [...document.querySelectorAll('main tbody tr')].flatMap(
    (row) => row.querySelector<HTMLElement>('a[href]') ?? [],
  )
  const row = document.activeElement?.closest('tr')
  const at = links.findIndex((link) => link.closest('tr') === row)
  const next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))]
  next?.focus()
  return next !== undefined
}
