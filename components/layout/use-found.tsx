'use client'

import { useEffect, useState } from 'react'
import { Money } from '@/components/billing/money'
import { dayLabel } from '@/components/billing/service-date'
import { StatusWord } from '@/components/billing/status-word'
import type { IsoDate } from '@/lib/kernel/dates'
import { count, timeInWords } from '@/lib/kernel/words'
import type { PaletteItem } from './palette-items'
import { useShell } from './shell-context'

/** What /api/search answers. */
type Found = {
  patients: { id: string; name: string; payerName: string | null }[]
  groups: { id: string; name: string; members: number }[]
  sessions: { id: string; groupName: string; date: IsoDate; startTime: string; status: string }[]
  claims: {
    id: string
    patientName: string
    date: IsoDate
    controlNumber: string
    totalCents: number | null
    state: 'held' | 'ready' | 'released' | 'submitted'
  }[]
  clinicians: { id: string; name: string; groups: number }[]
}

/** Looks for a text on the server, 150 ms after the last letter; until it answers the last answer stays. */
export function useFound(text: string): { items: PaletteItem[]; isLooking: boolean; hasFailed: boolean } {
  const { today } = useShell()
  const [answer, setAnswer] = useState<{ text: string; items: PaletteItem[]; hasFailed: boolean }>(nothing)
  useEffect(() => {
    if (text === '') {
      setAnswer(nothing)
      return
    }
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/search?text=${encodeURIComponent(text)}`, { signal: asking.signal })
        const found = response.ok ? ((await response.json()) as Found | null) : null
        setAnswer({ text, items: found ? itemsOf(found, today) : [], hasFailed: !response.ok })
      } catch {
        if (!asking.signal.aborted) setAnswer({ text, items: [], hasFailed: true })
      }
    }, 150)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [text, today])
  return { items: text === '' ? [] : answer.items, isLooking: answer.text !== text, hasFailed: answer.hasFailed }
}

const nothing = { text: '', items: [], hasFailed: false }

function itemsOf(found: Found, today: IsoDate): PaletteItem[] {
  const dayOf = (date: IsoDate) => (date === today ? 'today' : dayLabel(date, today))
  return [
    ...found.patients.map((one): PaletteItem => {
      return {
        kind: 'patient',
        label: one.name,
        detail: one.payerName ?? 'no coverage today',
        href: `/patients/${one.id}`,
      }
    }),
    ...found.groups.map((one): PaletteItem => {
      return { kind: 'group', label: one.name, detail: count(one.members, 'member'), href: `/groups/${one.id}` }
    }),
    ...found.sessions.map((one): PaletteItem => {
      const label = `${one.groupName}, ${dayOf(one.date)}`
      return { kind: 'session', label, detail: timeInWords(one.startTime), href: `/sessions/${one.id}` }
    }),
    ...found.claims.map(
      (one): PaletteItem => ({
        ...{ kind: 'claim', label: `${one.patientName}, ${dayOf(one.date)}`, href: `/claims/${one.id}` },
        detail: (
          <>
            <StatusWord status={one.state} />
            {one.totalCents === null ? null : <Money cents={one.totalCents} />}
          </>
        ),
      }),
    ),
    ...found.clinicians.map((one): PaletteItem => {
      return { kind: 'clinician', label: one.name, detail: count(one.groups, 'group'), href: `/providers/${one.id}` }
    }),
  ]
}
