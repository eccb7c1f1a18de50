'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { NoteStateWord } from '@/components/billing/note-state'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { MemberList } from './member-list'
import { NoteFacts } from './note-facts'
import { NoteForm, type Typed } from './note-form'
import type { MemberView, NoteView } from './note-view'
import { SignedNote } from './signed-note'
import { useAskBeforeLeaving } from './use-ask-before-leaving'
import { useNoteKeys } from './use-note-keys'

type NotesDeskProps = { sessionId: string; members: readonly MemberView[]; note: NoteView; mayAdd: boolean }

/**
 * One note at a time beside the list of everybody's. What was typed stays on the page while another note is opened, so
 * going back and forth loses nothing; leaving the page asks.
 */
export function NotesDesk({ sessionId, members, note, mayAdd }: NotesDeskProps) {
  const router = useRouter()
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({})
  const signButton = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const card = useRef<HTMLElement>(null)
  const isIntoField = useRef(true)
  const last = useRef(note.patientId)
  const hrefOf = (patientId: string) => `/sessions/${sessionId}/notes?patient=${patientId}`
  const at = members.findIndex((one) => one.patientId === note.patientId)
  const unsaved = new Set(Object.keys(typed))
  useAskBeforeLeaving(unsaved.size > 0)

  const move = (step: 1 | -1, intoField: boolean) => {
    const other = members[at + step]
    if (!other) return
    isIntoField.current = intoField
    router.push(hrefOf(other.patientId), { scroll: false })
  }
  useNoteKeys({ onMove: move, onSign: () => signButton.current?.click() })
  useEffect(() => {
    if (last.current === note.patientId) return
    last.current = note.patientId
    const field = isIntoField.current ? card.current?.querySelector<HTMLElement>('textarea[name=participation]') : null
    const target = field ?? heading.current
    target?.focus()
    isIntoField.current = true
  }, [note.patientId])

  return (
    <div className="grid gap-5 max-md:gap-4 lg:grid-cols-[minmax(0,1fr)_320px] xl:grid-cols-[minmax(0,1fr)_360px]">
      <Card ref={card} aria-labelledby="note" className="h-fit">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b px-4 py-2.5">
          <h2
            id="note"
            ref={heading}
            tabIndex={-1}
            className="rounded-sm text-[15px]/[22px] font-semibold tracking-[-0.012em]"
          >
            {note.name}
          </h2>
          <NoteStateWord state={note.state} />
          <span className="ml-auto flex items-center gap-1.5 text-[13px] text-muted-foreground">
            <span className="mr-1 tabular-nums">
              {at + 1} of {members.length}
            </span>
            <Button
              variant="outline"
              size="icon"
              aria-label="The note before"
              title="The note before (K)"
              disabled={at <= 0}
              onClick={() => move(-1, false)}
            >
              <ChevronUp aria-hidden="true" />
            </Button>
            <Button
              variant="outline"
              size="icon"
              aria-label="The next note"
              title="The next note (J)"
              disabled={at === members.length - 1}
              onClick={() => move(1, false)}
            >
              <ChevronDown aria-hidden="true" />
            </Button>
          </span>
        </div>
        <NoteFacts facts={note.facts} />
        {note.signed === null && note.readOnlyReason === null ? (
          <NoteForm
            key={note.patientId}
            note={note}
            typed={typed[note.patientId]}
            others={members.filter((one) => one.patientId !== note.patientId)}
            signButton={signButton}
            onTyped={(text) =>
              setTyped((before) => ({
                ...before,
                [note.patientId]: { text, version: before[note.patientId]?.version ?? note.version },
              }))
            }
            onDone={() => setTyped(({ [note.patientId]: _saved, ...others }) => others)}
          />
        ) : (
          <SignedNote key={note.patientId} note={note} mayAdd={mayAdd} />
        )}
      </Card>
      <MemberList members={members} current={note.patientId} unsaved={unsaved} hrefOf={hrefOf} />
    </div>
  )
}
