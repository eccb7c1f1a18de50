'use client'

import { Ban, CircleCheck, Link2, TriangleAlert } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { cn } from '@/components/cn'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { readTime } from '@/components/form/read-time'
import { TimeField } from '@/components/form/time-field'
import { isTyping } from '@/components/layout/is-typing'
import { useShell } from '@/components/layout/shell-context'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { readDay } from '@/lib/kernel/read-day'
import { type HoursHref, hoursHref } from './hours-href'
import { type TriedPayer, TriedPayers } from './tried-payers'

type TryTimeProps = {
  question: HoursHref & { date: string; begins: string; minutes: number }
  verdict: { title: string; text: string; isInside: boolean; isKnown: boolean }
  /** What the clocks of the place do at that time, said where they do anything. */
  clock: string | null
  payers: readonly TriedPayer[]
}

/** A date and a time, and what the posted hours and then each payer make of it. The question stands in the address. */
export function TryTime({ question, verdict, clock, payers }: TryTimeProps) {
  const router = useRouter()
  const [isWaiting, startTransition] = useTransition()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef(question)
  const { today } = useShell()
  const [problems, setProblems] = useState<Problems>({})
  const ask = (change: Partial<HoursHref>) => {
    asked.current = { ...asked.current, ...change }
    clearTimeout(timer.current)
    timer.current = setTimeout(
      () => startTransition(() => router.replace(hoursHref(asked.current), { scroll: false })),
      200,
    )
  }
  const toTheBox = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 't' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    event.preventDefault()
    form.current?.querySelector('input')?.focus()
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => toTheBox(event)
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
      clearTimeout(timer.current)
    }
  }, [])
  const Icon = !verdict.isKnown ? TriangleAlert : verdict.isInside ? CircleCheck : Ban
  return (
    <Card aria-labelledby="try-a-time">
      <CardHeader>
        <CardTitle id="try-a-time">Try a time</CardTitle>
        <Button
          variant="ghost"
          size="sm"
          onClick={async () => {
            await navigator.clipboard.writeText(new URL(hoursHref(asked.current), window.location.href).href)
            toast.success('The link to this answer is copied.')
          }}
        >
          <Link2 aria-hidden="true" />
          Copy link
        </Button>
      </CardHeader>
      <form
        ref={form}
        className="grid gap-3 p-4"
        onSubmit={(event) => event.preventDefault()}
        onInput={(event) => setProblems(problemsOf(new FormData(event.currentTarget), today))}
      >
        <div className="grid grid-cols-[minmax(0,1fr)_118px] gap-3">
          <DateField
            name="date"
            label="Date"
            error={problems.date}
            defaultValue={question.date as never}
            onDay={(day) => day && ask({ date: day })}
          />
          <TimeField
            name="begins"
            label="Begins"
            error={problems.begins}
            defaultValue={question.begins}
            near="13:00"
            onTime={(begins) => ask({ begins })}
          />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)_118px] items-start gap-3">
          <p className="text-[12.5px]/[18px] text-muted-foreground">
            The length matters where a payer asks for the whole session.
          </p>
          <Field
            name="minutes"
            label="Minutes"
            error={problems.minutes}
            inputMode="numeric"
            defaultValue={question.minutes}
            onChange={(event) => {
              const minutes = /^\d{1,3}$/.test(event.target.value.trim()) ? Number(event.target.value) : 0
              const isRight = minutes >= 5 && minutes <= 720
              if (isRight) ask({ minutes })
            }}
          />
        </div>
        <div
          role="status"
          className={cn(
            'flex gap-3 rounded-lg border px-4 py-3 transition-opacity duration-120',
            verdict.isInside ? 'border-ready-line bg-ready-tint' : 'border-hold-line bg-hold-tint',
            (isWaiting || Object.keys(problems).length > 0) && 'opacity-60',
          )}
        >
          <Icon
            aria-hidden="true"
            className={cn('mt-px size-[18px] shrink-0 stroke-[1.8]', verdict.isInside ? 'text-ready' : 'text-hold')}
          />
          <div className="text-[13px]/5">
            <p className="text-sm/5 font-[550]">{verdict.title}</p>
            <p>{verdict.text}</p>
            {clock ? <p className="mt-1">{clock}</p> : null}
          </div>
        </div>
      </form>
      <TriedPayers payers={payers} isStale={isWaiting} />
    </Card>
  )
}

type Problems = { date?: string; begins?: string; minutes?: string }

/** Which field cannot be read: the answer then stays that of the last question that could. */
function problemsOf(form: FormData, today: IsoDate): Problems {
  const [date, begins, minutes] = ['date', 'begins', 'minutes'].map((name) => String(form.get(name) ?? '').trim())
  const length = /^\d{1,3}$/.test(minutes ?? '') ? Number(minutes) : 0
  return {
    ...(readDay(date ?? '', today) === null ? { date: 'Use a day like Nov 25, 2026.' } : {}),
    ...(readTime(begins ?? '', '13:00') === null ? { begins: 'Use a time like 6:15 PM.' } : {}),
    ...(length >= 5 && length <= 720 ? {} : { minutes: 'From 5 to 720.' }),
  }
}
