'use client'

import { useMemo, useState } from 'react'
import { isSameValue, type SettingField } from '@/lib/policy/change-settings'
import { settingCards } from '@/lib/policy/setting-cards'
import { settingProblem } from '@/lib/policy/setting-value'
import type { Draft, Drafts, SettingShown } from './setting-shown'

export type DraftState = {
  drafts: Drafts
  /** What is sent: values, and settings that go back to their default. */
  set: Partial<Record<SettingField, unknown>>
  reset: SettingField[]
  count: number
  problems: Partial<Record<SettingField, string>>
  put: (field: SettingField, draft: Draft | null) => void
  clear: () => void
}

/** What stands on the page and is not saved. A value that is as it was is no change. */
export function useDrafts(settings: readonly SettingShown[]): DraftState {
  const [drafts, setDrafts] = useState<Drafts>({})
  const derived = useMemo(() => {
    const set: DraftState['set'] = {}
    const reset: SettingField[] = []
    const problems: DraftState['problems'] = {}
    for (const card of settingCards) {
      const draft = drafts[card.field]
      if (draft === undefined) continue
      if (draft === 'default') {
        reset.push(card.field)
        continue
      }
      set[card.field] = draft.value
      const problem = settingProblem(card, draft.value)
      if (problem !== null) problems[card.field] = problem
    }
    return { set, reset, problems, count: Object.keys(set).length + reset.length }
  }, [drafts])
  const put = (field: SettingField, draft: Draft | null) => {
    const shown = settings.find((one) => one.field === field)
    const isAsItWas =
      draft === null ||
      (draft === 'default'
        ? shown?.origin === null
        : isSameValue(draft.value, shown?.value) && !(shown?.origin === null && draft.value === undefined))
    setDrafts((all) => {
      const { [field]: _old, ...others } = all
      return isAsItWas ? others : { ...others, [field]: draft as Draft }
    })
  }
  return { drafts, ...derived, put, clear: () => setDrafts({}) }
}
