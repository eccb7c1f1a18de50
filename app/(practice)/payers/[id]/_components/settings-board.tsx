'use client'

import { type ReactNode, useState } from 'react'
import { cn } from '@/components/cn'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { count } from '@/lib/kernel/words'
import type { SettingField } from '@/lib/policy/change-settings'
import { type SettingGroup, settingGroups } from '@/lib/policy/setting-card'
import { settingCards } from '@/lib/policy/setting-cards'
import { ChangePanel } from './change-panel'
import { CopySettings, type SettingsModel } from './copy-settings'
import { LeaveQuestion } from './leave-question'
import { SettingRow } from './setting-row'
import { SettingsFilter } from './settings-filter'
import { type PayerFacts, usePayerChange } from './use-payer-change'

type SettingsBoardProps = PayerFacts & {
  sentClaims: number
  /** The payers that settings can be copied from. */
  models: readonly SettingsModel[]
  /** Beside the settings while nothing is changed. */
  children?: ReactNode
}

/** The settings of a payer in three groups; while something is changed, at the right, which claims that would change. */
export function SettingsBoard(props: SettingsBoardProps) {
  const { settings, canWrite, sentClaims, models, children } = props
  const [open, setOpen] = useState<SettingField | null>(null)
  const [text, setText] = useState('')
  const change = usePayerChange(props, { close: () => setOpen(null), isOpen: open !== null, show: setOpen })
  const { drafts, answer } = change
  const shown = settingCards.filter((card) => isMeant(card, text) || drafts.drafts[card.field] !== undefined)
  const isChanged = drafts.count > 0
  return (
    <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_400px]">
      <div className="min-w-0 space-y-4">
        <SettingsFilter text={text} count={shown.length} total={settingCards.length} onText={setText}>
          {canWrite ? <CopySettings models={models} onCopy={change.copy} /> : null}
        </SettingsFilter>
        {(Object.keys(settingGroups) as SettingGroup[]).map((group) => {
          const cards = shown.filter((card) => card.group === group)
          if (cards.length === 0) return null
          return (
            <Card
              key={group}
              aria-labelledby={`group-${group}`}
              className={cn(open !== null && !cards.some((card) => card.field === open) && 'max-md:hidden')}
            >
              <CardHeader>
                <CardTitle id={`group-${group}`}>{settingGroups[group]}</CardTitle>
              </CardHeader>
              <ul>
                {cards.map((card) => {
                  const one = settings.find((each) => each.field === card.field)
                  return one ? (
                    <SettingRow
                      key={card.field}
                      card={card}
                      shown={one}
                      draft={drafts.drafts[card.field]}
                      problem={drafts.problems[card.field]}
                      theirs={answer.status === 'conflict' ? answer.theirs[card.field] : undefined}
                      isOpen={open === card.field}
                      isAside={open !== null && open !== card.field}
                      canWrite={canWrite}
                      onOpen={(isOpen) => setOpen(isOpen ? card.field : null)}
                      onChange={(draft) => change.put(card.field, draft)}
                    />
                  ) : null
                })}
              </ul>
            </Card>
          )
        })}
      </div>
      <div id="which-claims" className="min-w-0 space-y-4 xl:sticky xl:top-5">
        {isChanged ? <ChangePanel {...change.panel} sentClaims={sentClaims} /> : children}
      </div>
      {isChanged ? (
        <div
          className={cn(
            'fixed inset-x-0 bottom-[74px] z-20 flex items-center justify-between gap-3 border-t bg-card px-4 py-2.5 text-[13px] md:bottom-0 xl:hidden',
            open !== null && 'max-md:hidden',
          )}
        >
          <span>{count(drafts.count, 'setting')} changed</span>
          <Button asChild variant="outline">
            <a href="#which-claims">Which claims?</a>
          </Button>
        </div>
      ) : null}
      <LeaveQuestion
        changes={drafts.count}
        isDiscarding={change.isDiscarding}
        onKeep={change.keep}
        onDiscard={change.discard}
      />
    </div>
  )
}

function isMeant({ label, help, rules }: { label: string; help: string; rules: readonly string[] }, text: string) {
  const asked = text.trim().toLowerCase()
  return asked === '' || `${label} ${help} ${rules.join(' ')}`.toLowerCase().includes(asked)
}
