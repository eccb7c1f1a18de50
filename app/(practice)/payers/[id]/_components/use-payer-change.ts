'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { toast } from 'sonner'
import { type ActionState, idle } from '@/components/form/action-state'
import { type Trouble, useLatestAnswer } from '@/components/form/use-latest-answer'
import { whatKeepsAway } from '@/components/form/what-keeps-away'
import type { IsoDate } from '@/lib/kernel/dates'
import { readDay } from '@/lib/kernel/read-day'
import type { SettingField, SettingValues } from '@/lib/policy/change-settings'
import { settingCards } from '@/lib/policy/setting-cards'
import { previewPayerChange, savePayerChange } from '../actions'
import type { Draft, SettingShown } from './setting-shown'
import { useDrafts } from './use-drafts'

export type PayerFacts = {
  payerId: string
  settings: readonly SettingShown[]
  /** How many rows of settings the page knows; a higher count at saving means that somebody else wrote one. */
  seen: number
  today: IsoDate
  /** The first day of service that waits for the answer about a code. */
  waiting: Partial<Record<SettingField, IsoDate>>
  canWrite: boolean
}

type Rows = { isOpen: boolean; close: () => void; show: (field: SettingField) => void }

/** A change of a payer while it is made: what is different, what it would do, and the way to save or drop it. */
export function usePayerChange({ payerId, settings, seen, today, waiting, canWrite }: PayerFacts, rows: Rows) {
  const router = useRouter()
  const drafts = useDrafts(settings)
  const form = useRef<HTMLFormElement>(null)
  const [chosenDay, setChosenDay] = useState<IsoDate | null>(null)
  const [answer, setAnswer] = useState<ActionState>(idle)
  const [isSaving, setSaving] = useState(false)
  const [isDiscarding, setDiscarding] = useState(false)
  const [kept, setKept] = useState<Trouble | null>(null)

  const firstWaiting = (Object.keys(drafts.set) as SettingField[]).flatMap((field) => waiting[field] ?? []).sort()[0]
  const from = chosenDay ?? firstWaiting ?? today
  const known = answer.status === 'conflict' ? answer.version : seen
  const [problem] = Object.values(drafts.problems)
  const change =
    drafts.count === 0 || problem !== undefined
      ? null
      : { payerId, seen: known, from, set: drafts.set, reset: drafts.reset }
  const { put: ask, ...asked } = useLatestAnswer(previewPayerChange)
  const question = change && JSON.stringify({ ...change, source: '' })
  useEffect(() => ask(question === null ? null : JSON.parse(question)), [ask, question])
  const needsSource = settingCards.some(
    (card) => card.isPayersAnswer && card.field in drafts.set && drafts.set[card.field] !== 'ask',
  )

  const forget = () => {
    drafts.clear()
    setAnswer(idle)
    setChosenDay(null)
    setDiscarding(false)
    setKept(null)
    rows.close()
  }
  const save = async () => {
    if (isSaving || drafts.count === 0) return
    const wrong = settingCards.find((card) => drafts.problems[card.field] !== undefined)
    if (wrong) return rows.show(wrong.field)
    const typed = new FormData(form.current ?? undefined)
    const day = readDay(String(typed.get('from') ?? ''), today)
    if (day === null) return setAnswer({ status: 'invalid', fields: { from: 'Use a day like Nov 25, 2026.' } })
    setSaving(true)
    const away = await whatKeepsAway()
    setKept(away)
    if (away === null) {
      const said = await savePayerChange({ ...change, from: day, source: String(typed.get('source') ?? '') }).catch(
        (): ActionState => ({ status: 'refused', message: 'Not saved: the server did not answer. Try again.' }),
      )
      if (said.status === 'done') {
        forget()
        toast.success(said.message)
        router.refresh()
      } else {
        setAnswer(said)
        if (said.status === 'invalid') focusFirst(form.current, said.fields)
      }
    }
    setSaving(false)
  }

  useKeys({
    isOn: canWrite,
    save,
    discard: () => {
      if (drafts.count > 0) setDiscarding(true)
      else rows.close()
    },
  })
  return {
    ...{ drafts, answer, isDiscarding },
    put: (field: SettingField, draft: Draft | null) => {
      if (answer.status !== 'conflict') setAnswer(idle)
      drafts.put(field, draft)
    },
    copy: (values: Partial<SettingValues>) => {
      rows.close()
      for (const [field, value] of Object.entries(values)) drafts.put(field as SettingField, { value })
    },
    keep: () => setDiscarding(false),
    discard: forget,
    panel: {
      ...{ form, answer, isSaving, from, needsSource },
      preview: { ...asked, trouble: kept ?? asked.trouble },
      waiting: problem === undefined ? null : 'The claims are looked at once the value can be used.',
      fromHelp:
        firstWaiting && chosenDay === null ? 'The first session that waits' : 'By day of service; earlier ones stay',
      onFrom: (day: IsoDate | null) => setChosenDay(day),
      onSave: () => void save(),
      onDiscard: () => setDiscarding(true),
    },
  }
}

/** Ctrl Enter saves; Esc closes what is open, and asks before it drops what is changed. */
function useKeys({ isOn, save, discard }: { isOn: boolean; save: () => Promise<void>; discard: () => void }) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.defaultPrevented) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void save()
    }
    const isInside = event.target instanceof Element && event.target.closest('[role=dialog],[role=menu],[role=listbox]')
    if (event.key === 'Escape' && !isInside) discard()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function focusFirst(form: HTMLFormElement | null, fields: Record<string, string>) {
  for (const name of ['from', 'source']) {
    if (fields[name] === undefined) continue
    form?.querySelector<HTMLElement>(`[name=${name}]`)?.focus()
    return
  }
}
