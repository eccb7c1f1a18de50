'use client'

import { CircleAlert, Plus, X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useFieldState } from '@/components/form/form-state'
import { readTime } from '@/components/form/read-time'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import type { OpenInterval } from '@/lib/hours/location'
import { timeInWords } from '@/lib/kernel/words'
import { useAskAgain } from '../../_components/changes-form'

type OpenTimesProps = {
  /** Under this name the form says what is wrong. */
  day: string
  label: string
  /** The names under which the two lists of times are sent. */
  from: string
  to: string
  open: readonly OpenInterval[]
}

/** The open times of one day: none is closed, several leave a break between them. */
export function OpenTimes({ day, label, from, to, open }: OpenTimesProps) {
  const { error, mend } = useFieldState(day)
  const errorId = useId()
  const askAgain = useAskAgain()
  const [rows, setRows] = useState(() => open.map((interval, i) => ({ key: i, interval })))
  const next = useRef(open.length)
  const change = (change: (before: typeof rows) => typeof rows) => {
    setRows(change)
    mend()
    askAgain()
  }
  const add = () => {
    // The first part of a day begins with usual hours; a further one is the person's to say.
    const interval: OpenInterval = rows.length === 0 ? ['09:00', '17:00'] : ['', '']
    change((before) => [...before, { key: next.current++, interval }])
  }
  return (
    <fieldset
      className="grid gap-2 border-b pb-3 last:border-b-0"
      aria-describedby={error ? errorId : undefined}
      onInput={mend}
    >
      <legend className="sr-only">{label}</legend>
      <div className="grid items-start gap-x-3 sm:grid-cols-[92px_minmax(0,1fr)]">
        <span aria-hidden="true" className="pt-[7px] text-[13px]/5 font-medium">
          {label}
        </span>
        <div className="grid gap-2">
          {rows.length === 0 ? (
            <div className="flex min-h-[34px] items-center gap-3">
              <span className="text-[13px] text-muted-foreground">Closed</span>
              <Button variant="ghost" size="sm" onClick={add} aria-label={`Open ${label}`}>
                <Plus aria-hidden="true" />
                Open it
              </Button>
            </div>
          ) : (
            rows.map(({ key, interval }, i) => (
              <div key={key} className="flex flex-wrap items-center gap-2">
                <TypedTime
                  name={from}
                  label={`${label} opens${i > 0 ? `, part ${i + 1}` : ''}`}
                  time={interval[0]}
                  near="09:00"
                  isWrong={!!error}
                />
                <span aria-hidden="true" className="text-[13px] text-muted-foreground">
                  to
                </span>
                <TypedTime
                  name={to}
                  label={`${label} closes${i > 0 ? `, part ${i + 1}` : ''}`}
                  time={interval[1]}
                  near="17:00"
                  isWrong={!!error}
                />
                <Button
                  variant="ghost"
                  size="icon"
                  aria-label={`Take away ${label} part ${i + 1}`}
                  onClick={() => change((before) => before.filter((one) => one.key !== key))}
                >
                  <X aria-hidden="true" />
                </Button>
                {i === rows.length - 1 && rows.length < 8 ? (
                  <Button variant="ghost" size="icon" aria-label={`Another part of ${label}`} onClick={add}>
                    <Plus aria-hidden="true" />
                  </Button>
                ) : null}
              </div>
            ))
          )}
          {error ? (
            <p id={errorId} className="flex items-start gap-1.5 text-[12.5px]/[18px] text-denied">
              <CircleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
              {error}
            </p>
          ) : null}
        </div>
      </div>
    </fieldset>
  )
}

type TypedTimeProps = { name: string; label: string; time: string; near: string; isWrong: boolean }

/** A time as typed; it is said back as 6:15 PM. Only a closing time may be the end of the day. */
function TypedTime({ name, label, time, near, isWrong }: TypedTimeProps) {
  const [text, setText] = useState(() => textOf(time))
  return (
    <Input
      name={name}
      aria-label={label}
      aria-invalid={isWrong ? true : undefined}
      autoComplete="off"
      className="w-[92px] tabular-nums"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        const read = readTime(text, near)
        if (read) setText(timeInWords(read))
      }}
    />
  )
}

/** A time as it is said back; one that was copied as somebody typed it stays as it is. */
function textOf(time: string): string {
  if (time === '24:00') return 'midnight'
  return /^\d\d:\d\d$/.test(time) ? timeInWords(time) : time
}
