'use client'

import { Check, Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { cn } from '@/components/cn'
import { FieldFrame } from '@/components/form/field'
import { useLatestAnswer } from '@/components/form/use-latest-answer'
import { Input } from '@/components/ui/input'
import { Popover, PopoverAnchor, PopoverContent } from '@/components/ui/popover'
import { type DiagnosisFound, formatDiagnosis, isWellFormedDiagnosis, normalizeDiagnosis } from '@/lib/codes/diagnosis'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'

type DiagnosisFieldProps = {
  name: string
  label: string
  /** The day on which the code must be billable. */
  date: IsoDate
  defaultValue?: string
  isOptional?: boolean
  help?: string
}

type Answer = { text: string; items: readonly DiagnosisFound[] }

/**
 * A diagnosis by its code or by words (design, "Combobox"): offered are codes that can be billed on the day, the others
 * stand grey with the reason. What is sent is what stands in the field, so a code that no table has can be typed.
 */
export function DiagnosisField({ name, label, date, defaultValue = '', isOptional, help }: DiagnosisFieldProps) {
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(defaultValue)
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const typed = text.trim()
  const { answer, put } = useLatestAnswer(async (asked: string): Promise<Answer> => {
    const items = await ask(asked, date)
    setAt(0)
    return { text: asked, items }
  }, 150)
  useEffect(() => put(typed === '' ? null : typed), [put, typed])

  const items = typed === '' || answer === null ? [] : answer.items
  const isShown = isOpen && typed !== '' && answer !== null
  const choose = (one: DiagnosisFound) => {
    setText(formatDiagnosis(one.code))
    setOpen(false)
    field.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!isShown) setOpen(true)
      else if (items.length > 0) setAt((at + (event.key === 'ArrowDown' ? 1 : items.length - 1)) % items.length)
    } else if (event.key === 'Enter' && isShown && items[at]) {
      event.preventDefault()
      choose(items[at])
    } else if (event.key === 'Escape' && isShown) {
      // The sheet around it stays open.
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    }
  }
  return (
    <FieldFrame {...{ name, label, isOptional }} help={saysOf(typed, answer, date) ?? help}>
      {(control) => (
        <Popover open={isShown} onOpenChange={setOpen}>
          <PopoverAnchor asChild>
            <div className="relative">
              <Search
                aria-hidden="true"
                className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 stroke-[1.8] text-muted-foreground"
              />
              <Input
                {...control}
                ref={field}
                role="combobox"
                aria-autocomplete="list"
                aria-expanded={isShown}
                aria-controls={isShown ? listId : undefined}
                aria-activedescendant={isShown && items[at] ? `${listId}-${at}` : undefined}
                autoComplete="off"
                placeholder="F33.1 or depress"
                className="pl-8"
                value={text}
                onChange={(event) => {
                  setText(event.target.value)
                  setOpen(true)
                }}
                onKeyDown={press}
                onBlur={() => setOpen(false)}
              />
            </div>
          </PopoverAnchor>
          <PopoverContent
            // It hangs outside the page's landmarks, so it is one.
            role="region"
            aria-label={`${label} that fit`}
            className="w-(--radix-popover-trigger-width) p-1.5"
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
            onInteractOutside={(event) => event.preventDefault()}
          >
            <div id={listId} role="listbox" aria-label={label}>
              {items.map((one, i) => (
                <Offered
                  key={one.code}
                  id={`${listId}-${i}`}
                  one={one}
                  isActive={i === at}
                  isChosen={normalizeDiagnosis(text) === one.code}
                  onChoose={() => choose(one)}
                />
              ))}
            </div>
            {items.length === 0 ? (
              <p className="px-2 py-3 text-[13px] text-muted-foreground">
                {isWellFormedDiagnosis(normalizeDiagnosis(typed))
                  ? 'No table here has this code. It can be used as typed.'
                  : 'No code begins so, and no title has these words.'}
              </p>
            ) : null}
          </PopoverContent>
        </Popover>
      )}
    </FieldFrame>
  )
}

/** The codes that fit; none when there is no answer, for instance because the session has ended. */
async function ask(text: string, date: IsoDate): Promise<DiagnosisFound[]> {
  const answer = await fetch(`/patients/diagnoses?${new URLSearchParams({ text, date })}`)
  if (!answer.ok) throw new Error(`The search answered ${answer.status}.`)
  return answer.json()
}

type OfferedProps = { id: string; one: DiagnosisFound; isActive: boolean; isChosen: boolean; onChoose: () => void }

function Offered({ id, one, isActive, isChosen, onChoose }: OfferedProps) {
  return (
    // The keyboard stays in the field, which says by aria-activedescendant where in the list it is.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={cn(
        'flex min-h-8 cursor-pointer items-center gap-3 rounded-md px-2 py-1 text-[13px]/[18px] hover:bg-muted',
        isActive && 'bg-accent',
        !one.isBillable && 'text-muted-foreground',
      )}
      onPointerDown={(event) => {
        event.preventDefault()
        onChoose()
      }}
    >
      <span className="w-16 shrink-0 font-mono text-[12.5px]">{formatDiagnosis(one.code)}</span>
      <span className="min-w-0 flex-1">
        {one.title ?? 'Title not in the table here'}
        {one.reason ? `, ${one.reason}` : ''}
      </span>
      {isChosen ? <Check aria-hidden="true" className="size-4 shrink-0" /> : null}
    </div>
  )
}

/** The title of the code that stands in the field, or what a claim will say of it. */
function saysOf(typed: string, answer: Answer | null, date: IsoDate): string | null {
  const code = normalizeDiagnosis(typed)
  if (!isWellFormedDiagnosis(code) || answer?.text !== typed) return null
  const known = answer.items.find((one) => one.code === code)
  if (known) return known.isBillable ? known.title : `Claims with it will not be made (G-15): ${known.reason}.`
  if (answer.items.some((one) => one.code.startsWith(code))) {
    return `A heading: choose a code below it. On ${dayInWords(date)} no claim is made with it (G-15).`
  }
  return 'No table here has this code. Claims with it will say so (G-15): check it.'
}
