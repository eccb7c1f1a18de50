'use client'

import { Check, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { FieldFrame } from '@/components/form/field'
import { unlessAway } from '@/components/form/what-keeps-away'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { dayInWords } from '@/lib/kernel/words'
import { findNewMembers } from '../actions'

type Found = Awaited<ReturnType<typeof findNewMembers>>[number]

/** A patient, found by name on the server as one types; arrows and Enter choose. */
export function PatientField({ groupId, onChosen }: { groupId: string; onChosen: (patientId: string) => void }) {
  const listId = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<{ text: string; people: readonly Found[] } | null>(null)
  const [chosen, setChosen] = useState<Found | null>(null)
  const [at, setAt] = useState(0)
  useEffect(() => {
    if (text.trim() === '' || chosen) return
    let isLatest = true
    const timer = setTimeout(async () => {
      const people = (await unlessAway(() => findNewMembers({ groupId, text }))) ?? []
      if (!isLatest) return
      setFound({ text, people })
      setAt(0)
    }, 150)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [text, groupId, chosen])
  const choose = (one: Found | null) => {
    setChosen(one)
    setText(one?.name ?? '')
    onChosen(one?.id ?? '')
  }
  const people = chosen || text.trim() === '' ? [] : (found?.people ?? [])
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && people.length > 0) {
      event.preventDefault()
      setAt((at + step + people.length) % people.length)
    }
    if (event.key === 'Enter' && people[at]) {
      event.preventDefault()
      choose(people[at])
    }
  }
  const hasNone = !chosen && text.trim() !== '' && found?.text === text && people.length === 0
  return (
    <div>
      <FieldFrame name="patientId" label="Patient" help={chosen ? factsOf(chosen) : 'First or last name.'}>
        {(control) => (
          <div className="relative">
            <Input
              {...control}
              name={undefined}
              role="combobox"
              aria-expanded={people.length > 0}
              aria-controls={listId}
              aria-activedescendant={people[at] ? `${listId}-${at}` : undefined}
              aria-autocomplete="list"
              autoComplete="off"
              value={text}
              readOnly={chosen !== null}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={press}
              className={chosen ? 'pr-9 font-medium' : undefined}
            />
            {chosen ? (
              <Button
                variant="ghost"
                size="icon"
                aria-label="Choose somebody else"
                onClick={() => choose(null)}
                className="absolute top-1/2 right-0.5 size-7 -translate-y-1/2"
              >
                <X aria-hidden="true" />
              </Button>
            ) : null}
          </div>
        )}
      </FieldFrame>
      <input type="hidden" name="patientId" value={chosen?.id ?? ''} />
      <div
        id={listId}
        role="listbox"
        aria-label="Patients found"
        className="mt-1.5 divide-y rounded-md border empty:hidden"
      >
        {people.map((one, i) => (
          <div
            key={one.id}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === at}
            tabIndex={-1}
            onPointerMove={() => setAt(i)}
            onMouseDown={(event) => {
              // The field keeps the focus, so that typing can go on.
              event.preventDefault()
              choose(one)
            }}
            className={`touch-target flex cursor-pointer items-center justify-between gap-3 px-3 py-2 text-[13px] ${i === at ? 'bg-selected' : ''}`}
          >
            <span className="font-medium">{one.name}</span>
            <span className="text-right text-muted-foreground">{factsOf(one)}</span>
          </div>
        ))}
      </div>
      <p role="status" className="mt-1.5 text-[12.5px]/[18px] text-muted-foreground empty:hidden">
        {hasNone ? 'Nobody of that name who is not in the group already. Make the patient first, then add them.' : null}
        {chosen ? (
          <span className="sr-only">
            <Check aria-hidden="true" /> {chosen.name} is chosen.
          </span>
        ) : null}
      </p>
    </div>
  )
}

function factsOf({ birthDate, payerName }: Found): string {
  return [dayInWords(birthDate), payerName ?? 'no payer'].join(' · ')
}
