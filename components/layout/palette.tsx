'use client'

import {
  CalendarDays,
  CheckCheck,
  CirclePause,
  type LucideIcon,
  Package,
  ReceiptText,
  Search,
  Send,
  Sun,
} from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import {
  Command,
  CommandDialog,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from '@/components/ui/command'
import { Kbd } from '@/components/ui/kbd'
import { MatchedLetters } from './matched-letters'
import { pageIcons } from './nav-links'
import type { NavItem } from './navigation'

const icons = {
  today: Sun,
  sessions: CalendarDays,
  claims: ReceiptText,
  batches: Package,
  attendance: CheckCheck,
  release: Send,
  hold: CirclePause,
} satisfies Record<string, LucideIcon>

/** Something the palette finds: a session, or a thing to do. */
export type PaletteItem = {
  group: 'Sessions' | 'Do'
  label: string
  detail: string
  href: string
  icon: keyof typeof icons
}

type PaletteProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  pages: readonly NavItem[]
  found: readonly PaletteItem[]
  claimSearch: string | null
}

/** Anywhere in three keys: sessions, pages and things to do, and claims by whatever stands in the field. */
export function Palette({ isOpen, onOpenChange, ...rest }: PaletteProps) {
  return (
    <CommandDialog isOpen={isOpen} onOpenChange={onOpenChange} title="Search or jump to">
      <PaletteBody {...rest} onClose={() => onOpenChange(false)} />
    </CommandDialog>
  )
}

function PaletteBody({
  pages,
  found,
  claimSearch,
  onClose,
}: Omit<PaletteProps, 'isOpen' | 'onOpenChange'> & { onClose: () => void }) {
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const prefix = /^[#>]/.exec(typed)?.[0] ?? ''
  const text = typed.slice(prefix.length).trim()
  const go = (href: string) => {
    onClose()
    router.push(href)
  }
  const matches = (label: string) => text === '' || label.toLowerCase().includes(text.toLowerCase())
  const sessions = prefix === '' ? found.filter((one) => one.group === 'Sessions' && matches(one.label)) : []
  const acts = prefix === '#' ? [] : found.filter((one) => one.group === 'Do' && matches(one.label))
  const shownPages = prefix === '' ? pages.filter((page) => matches(page.label)) : []
  const isClaim = claimSearch !== null && text !== '' && prefix !== '>'
  return (
    <Command shouldFilter={false} loop label="Search or jump to">
      <CommandInput
        value={typed}
        onValueChange={setTyped}
        placeholder={claimSearch ? 'A session, a patient’s claims, or what to do' : 'A session, or what to do'}
      />
      <CommandList>
        <CommandEmpty>Nothing here is named {text}.</CommandEmpty>
        {sessions.length > 0 ? (
          <CommandGroup heading="Sessions">
            {sessions.slice(0, 6).map((one) => (
              <PaletteRow key={one.href} item={one} text={text} onGo={go} />
            ))}
          </CommandGroup>
        ) : null}
        {isClaim ? (
          <CommandGroup heading="Claims">
            <CommandItem value="claims-named" onSelect={() => go(`${claimSearch}${encodeURIComponent(text)}`)}>
              <Search aria-hidden="true" />
              <span className="flex-1 truncate">
                Claims with <span className="font-medium text-primary">{text}</span>
              </span>
              <span className="text-[13px] text-muted-foreground">by patient, member ID or number</span>
            </CommandItem>
          </CommandGroup>
        ) : null}
        {acts.length > 0 ? (
          <CommandGroup heading="Do">
            {acts.slice(0, 6).map((one) => (
              <PaletteRow key={`do ${one.href}`} item={one} text={text} onGo={go} />
            ))}
          </CommandGroup>
        ) : null}
        {shownPages.length > 0 ? (
          <CommandGroup heading="Pages">
            {shownPages.map((page) => {
              const Icon = pageIcons[page.icon]
              return (
                <CommandItem key={page.href} value={`page ${page.href}`} onSelect={() => go(page.href)}>
                  <Icon aria-hidden="true" />
                  <MatchedLetters label={page.label} text={text} />
                  <span className="flex gap-1">
                    <Kbd>G</Kbd>
                    <Kbd>{page.key.toUpperCase()}</Kbd>
                  </span>
                </CommandItem>
              )
            })}
          </CommandGroup>
        ) : null}
      </CommandList>
      <div className="flex flex-wrap gap-x-5 gap-y-1 border-t bg-muted px-4 py-2.5 text-xs text-muted-foreground pointer-coarse:hidden">
        <span className="flex items-center gap-1.5">
          <Kbd>↑</Kbd>
          <Kbd>↓</Kbd> choose
        </span>
        <span className="flex items-center gap-1.5">
          <Kbd>Enter</Kbd> open
        </span>
        {claimSearch ? (
          <span className="flex items-center gap-1.5">
            <Kbd>#</Kbd> claims only
          </span>
        ) : null}
        <span className="flex items-center gap-1.5">
          <Kbd>&gt;</Kbd> what to do
        </span>
      </div>
    </Command>
  )
}

function PaletteRow({ item, text, onGo }: { item: PaletteItem; text: string; onGo: (href: string) => void }) {
  const Icon = icons[item.icon]
  return (
    <CommandItem value={`${item.group} ${item.href}`} onSelect={() => onGo(item.href)}>
      <Icon aria-hidden="true" />
      <MatchedLetters label={item.label} text={text} />
      <span className="shrink-0 text-[13px] text-muted-foreground">{item.detail}</span>
    </CommandItem>
  )
}
