'use client'

import { RotateCcw } from 'lucide-react'
import { RuleId } from '@/components/billing/rule-id'
import { Button } from '@/components/ui/button'
import type { SettingCard } from '@/lib/policy/setting-card'
import { settingInWords } from '@/lib/policy/setting-words'
import type { Draft, SettingShown } from './setting-shown'

type SettingDetailsProps = {
  card: SettingCard
  shown: SettingShown
  isChanged: boolean
  canWrite: boolean
  onClose: () => void
  onChange: (draft: Draft | null) => void
}

/** Under an open setting: its rules and their sources, the way back to the default, and the way to close it. */
export function SettingDetails({ card, shown, isChanged, canWrite, onClose, onChange }: SettingDetailsProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-[12.5px]/[18px] text-muted-foreground md:col-span-3">
      <span className="flex flex-wrap items-center gap-1.5">
        {card.rules.map((rule) => (
          <RuleId key={rule}>{rule}</RuleId>
        ))}
      </span>
      <span className="order-last basis-full">
        Default: {settingInWords(card, shown.fallback)}.{' '}
        {shown.sources.map((source, i) => (
          <span key={`${source.name} ${source.locator}`}>
            {i > 0 ? '; ' : ''}
            <SourceLink {...source} />
          </span>
        ))}
      </span>
      <span className="ml-auto flex items-center gap-1.5">
        {!canWrite || (shown.origin === null && !isChanged) ? null : (
          <Button
            variant="ghost"
            size="sm"
            onClick={() => {
              onChange(shown.origin === null ? null : 'default')
              onClose()
            }}
          >
            <RotateCcw aria-hidden="true" /> {shown.origin === null ? 'Take it back' : 'Use the default'}
          </Button>
        )}
        <Button variant="outline" size="sm" onClick={onClose}>
          Close
        </Button>
      </span>
    </div>
  )
}

function SourceLink({ name, link, locator }: SettingShown['sources'][number]) {
  const words = `${name}, ${locator}`
  if (!link) return words
  return (
    <a
      href={link}
      target="_blank"
      rel="noreferrer"
      className="text-primary underline decoration-primary-line underline-offset-4"
    >
      {words}
    </a>
  )
}
