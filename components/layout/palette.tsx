'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { cn } from '@/components/cn'
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
import { type PaletteItem, type PaletteRole, paletteGroups, paletteIcons } from './palette-items'
import { useFound } from './use-found'

type PaletteProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  pages: readonly NavItem[]
  /** What there is to do, likeliest first. */
  acts: readonly PaletteItem[]
  role: PaletteRole
}

// What was opened from here, for as long as the page lives: never in the browser's storage, since it names people.
const recent: PaletteItem[] = []

/** Anywhere in three keys: patients, groups, sessions, claims and clinicians by name, pages, and things to do. */
export function Palette({ isOpen, onOpenChange, ...rest }: PaletteProps) {
  return (
    <CommandDialog isOpen={isOpen} onOpenChange={onOpenChange} title="Search or jump to">
      <PaletteBody {...rest} onClose={() => onOpenChange(false)} />
    </CommandDialog>
  )
}

function PaletteBody({
  pages,
  acts,
  role,
  onClose,
}: Omit<PaletteProps, 'isOpen' | 'onOpenChange'> & { onClose: () => void }) {
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const prefix = /^[#@>]/.exec(typed)?.[0] ?? ''
  const text = typed.slice(prefix.length).trim()
  const { items, isLooking, hasFailed } = useFound(prefix === '>' ? '' : text)
  const go = (item: PaletteItem, isNewTab = false) => {
    const at = recent.findIndex((one) => one.href === item.href)
    if (at >= 0) recent.splice(at, 1)
    recent.unshift(item)
    recent.length = Math.min(recent.length, 6)
    if (isNewTab) {
      window.open(item.href, '_blank', 'noreferrer')
      return
    }
    onClose()
    router.push(item.href)
  }
  const matches = (label: string) => label.toLowerCase().includes(text.toLowerCase())
  const groups = paletteGroups.filter((group) => prefix === '' || group.prefix === prefix)
  const shown = groups.flatMap(({ kind, heading }) => {
    const ofKind = kind === 'act' ? acts.filter((one) => matches(one.label)) : items.filter((one) => one.kind === kind)
    // Before anything is typed: what was opened last, and the three likeliest things to do.
    const few = ofKind.slice(0, text === '' && prefix === '' ? 3 : 6)
    return few.length > 0 ? [{ heading, few }] : []
  })
  const shownPages = prefix === '' ? pages.filter((page) => matches(page.label)) : []
  const people = prefix === '@' || prefix === ''
  return (
    <Command
      shouldFilter={false}
      loop
      label="Search or jump to"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        const chosen = event.currentTarget.querySelector<HTMLElement>('[cmdk-item][data-selected=true]')
        const item = [...recent, ...shown.flatMap((one) => one.few)].find((one) => one.href === chosen?.dataset.href)
        if (!item) return
        event.preventDefault()
        go(item, true)
      }}
    >
      <CommandInput
        value={typed}
        onValueChange={setTyped}
        placeholder={
          role.seesClaims
            ? 'A patient, group, session, claim, or what to do'
            : 'A patient, group, session, or what to do'
        }
      />
      <div
        aria-hidden="true"
        className={cn('h-0.5 bg-primary-line opacity-0', isLooking && 'animate-pulse opacity-100')}
      />
      <CommandList aria-busy={isLooking}>
        <CommandEmpty>
          {hasFailed ? (
            'Nothing was found: no connection. Pages and actions still work.'
          ) : isLooking ? (
            'Looking'
          ) : (
            <>
              Nothing named {text}.
              {people && role.makesPatients ? (
                <button
                  type="button"
                  className="ml-1 font-medium text-primary underline decoration-primary-line underline-offset-4"
                  onClick={() => {
                    onClose()
                    router.push('/patients/new')
                  }}
                >
                  Make a patient?
                </button>
              ) : null}
            </>
          )}
        </CommandEmpty>
        {typed === '' && recent.length > 0 ? (
          <CommandGroup heading="Opened last">
            {recent.map((one) => (
              <PaletteRow key={`recent ${one.href}`} item={one} value={`recent ${one.href}`} text="" onGo={go} />
            ))}
          </CommandGroup>
        ) : null}
        {shown.map(({ heading, few }) => (
          <CommandGroup key={heading} heading={heading}>
            {few.map((one) => (
              <PaletteRow
                key={one.href + one.label}
                item={one}
                value={`${heading} ${one.href} ${one.label}`}
                text={text}
                onGo={go}
              />
            ))}
          </CommandGroup>
        ))}
        {shownPages.length > 0 ? (
          <CommandGroup heading="Pages">
            {shownPages.map((page) => {
              const Icon = pageIcons[page.icon]
              return (
                <CommandItem
                  key={page.href}
                  value={`page ${page.href}`}
                  onSelect={() => {
                    onClose()
                    router.push(page.href)
                  }}
                >
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
      <PaletteFoot seesClaims={role.seesClaims} />
    </Command>
  )
}

function PaletteRow({
  item,
  value,
  text,
  onGo,
}: {
  item: PaletteItem
  value: string
  text: string
  onGo: (item: PaletteItem) => void
}) {
  const Icon = paletteIcons[item.kind]
  return (
    <CommandItem value={value} data-href={item.href} onSelect={() => onGo(item)}>
      <Icon aria-hidden="true" />
      <MatchedLetters label={item.label} text={text} />
      <span className="flex shrink-0 items-center gap-2.5 text-[13px] text-muted-foreground">{item.detail}</span>
    </CommandItem>
  )
}

function PaletteFoot({ seesClaims }: { seesClaims: boolean }) {
  const keys: [string[], string][] = [
    [['↑', '↓'], 'choose'],
    [['Enter'], 'open'],
    [['Ctrl Enter'], 'new tab'],
    ...(seesClaims ? [[['#'], 'claims only'] as [string[], string]] : []),
    [['@'], 'people only'],
    [['>'], 'actions only'],
  ]
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1 border-t bg-muted px-4 py-2.5 text-xs text-muted-foreground max-md:hidden pointer-coarse:hidden">
      {keys.map(([names, does]) => (
        <span key={does} className="flex items-center gap-1.5">
          {names.map((name) => (
            <Kbd key={name}>{name}</Kbd>
          ))}
          {does}
        </span>
      ))}
    </div>
  )
}
