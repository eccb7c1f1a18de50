'use client'

import { useRef, useState } from 'react'
import { DateField } from '@/components/form/date-field'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { weekdayWords } from '@/lib/hours/hours-in-words'
import type { OpenInterval, PostedHours } from '@/lib/hours/location'
import { type IsoDate, type Weekday, weekdays } from '@/lib/kernel/dates'
import { ChangesForm, useAskAgain } from '../../../_components/changes-form'
import { OpenTimes } from '../../_components/open-times'
import { postHours, previewPostHours } from '../actions'

type PostHoursFormProps = {
  locationId: string
  fromDate: IsoDate
  weekly: PostedHours['weekly']
  cancelHref: string
}

/** A whole week of hours from a day on, beside the claims it would change. */
export function PostHoursForm({ locationId, fromDate, weekly, cancelHref }: PostHoursFormProps) {
  return (
    <ChangesForm
      isWide
      action={postHours}
      preview={previewPostHours}
      hidden={{ locationId }}
      save="Post these hours"
      saving="Posting"
      cancel={{ label: 'Cancel', href: cancelHref }}
    >
      <Week fromDate={fromDate} weekly={weekly} />
    </ChangesForm>
  )
}

function Week({ fromDate, weekly }: Pick<PostHoursFormProps, 'fromDate' | 'weekly'>) {
  const askAgain = useAskAgain()
  const list = useRef<HTMLDivElement>(null)
  // A day whose times were copied from another is drawn anew, with the copied ones in it.
  const [copied, setCopied] = useState<{ turn: number; weekly: PostedHours['weekly'] }>({ turn: 0, weekly })
  const copyMonday = () => {
    const monday = typedOn(list.current, 'mon')
    setCopied(({ turn, weekly: before }) => ({
      turn: turn + 1,
      weekly: { ...before, tue: monday, wed: monday, thu: monday, fri: monday },
    }))
    askAgain()
  }
  const isCopied = (day: Weekday) => day !== 'mon' && day !== 'sat' && day !== 'sun'
  return (
    <Card>
      <CardHeader>
        <CardTitle>The week</CardTitle>
        <Button variant="outline" size="sm" onClick={copyMonday}>
          Monday’s times for Tuesday to Friday
        </Button>
      </CardHeader>
      <CardContent className="grid gap-4">
        <div className="max-w-60">
          <DateField
            name="fromDate"
            label="In force from"
            defaultValue={fromDate}
            onDay={askAgain}
            help="A session before this day gets no add-on from these hours."
          />
        </div>
        <div ref={list} className="grid gap-3">
          {weekdays.map((day) => (
            <OpenTimes
              key={isCopied(day) ? `${day} ${copied.turn}` : day}
              day={day}
              label={weekdayWords[day]}
              from={`${day}-from`}
              to={`${day}-to`}
              open={copied.weekly[day] ?? []}
            />
          ))}
        </div>
        <p className="text-[12.5px]/[18px] text-muted-foreground">
          Times like 9a, 17:30 or 8:00 PM; a day may close at midnight. A day without times is closed.
        </p>
      </CardContent>
    </Card>
  )
}

/** What stands in the fields of a day now, as typed. */
function typedOn(list: HTMLElement | null, day: Weekday): OpenInterval[] {
  const texts = (name: string) =>
    [...(list?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])].map((input) => input.value)
  const tos = texts(`${day}-to`)
  return texts(`${day}-from`).map((from, i) => [from, tos[i] ?? ''] as const)
}
