import { Moon } from 'lucide-react'
import { Code } from '@/components/billing/code'
import { cn } from '@/components/cn'
import { axisOf, marksOf, stretchesOf } from '@/lib/hours/draw-day'
import { clockInWords, openInWords, weekdayWords } from '@/lib/hours/hours-in-words'
import type { PostedHours } from '@/lib/hours/location'
import { minuteOfDay, type Weekday, weekdays } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'
import { defaultSettings } from '@/lib/policy/payer-settings'
import { WeekLegend } from './week-legend'

type Meeting = { groupName: string; weekday: Weekday; startTime: string; endTime: string }

type WeekPictureProps = {
  weekly: PostedHours['weekly']
  meetings: readonly Meeting[]
  tried: { weekday: Weekday; begins: string } | null
}

// What most payers call evening and weekend; each payer's own stands under Try a time.
const usual = defaultSettings('commercial')

/** A week of posted hours as bars: the evening and weekend part in full plum, groups as ink ticks, the tried time as a pin. */
export function WeekPicture({ weekly, meetings, tried }: WeekPictureProps) {
  const days = weekdays.map((weekday) => ({ weekday, stretches: stretchesOf(weekly[weekday] ?? [], weekday, usual) }))
  const axis = axisOf([
    ...days.flatMap((day) => day.stretches),
    ...meetings.map((one) => ({ from: minuteOfDay(one.startTime), to: minuteOfDay(one.endTime) })),
    ...(tried ? [{ from: minuteOfDay(tried.begins), to: minuteOfDay(tried.begins) }] : []),
  ])
  const at = (minute: number) => `${((minute - axis.from) / (axis.to - axis.from)) * 100}%`
  const marks = marksOf(axis)
  return (
    <>
      <div aria-hidden="true" className="relative hidden h-8 border-b text-xs/8 text-muted-foreground md:block">
        <div className="absolute inset-y-0 right-4 left-[136px]">
          {marks.map((minute) => (
            <span key={minute} className="absolute -translate-x-1/2 whitespace-nowrap" style={{ left: at(minute) }}>
              {hourLabel(minute)}
            </span>
          ))}
        </div>
      </div>
      <ul aria-label="The week">
        {days.map(({ weekday, stretches }) => (
          <li
            key={weekday}
            className="grid items-center border-b px-4 py-2.5 md:h-14 md:grid-cols-[120px_minmax(0,1fr)] md:py-0"
          >
            <div className="flex items-baseline justify-between gap-3 text-[13px]/[18px] md:block">
              <span className="font-medium">{weekdayWords[weekday]}</span>
              <span
                className={cn('text-muted-foreground md:block', stretches.length > 0 ? 'md:sr-only' : 'md:text-xs/4')}
              >
                {openInWords(weekly[weekday] ?? [])}
              </span>
              <MeetingsInWords meetings={meetings.filter((one) => one.weekday === weekday)} />
            </div>
            <div aria-hidden="true" className="relative h-9 max-md:mt-1.5 md:h-full">
              {marks.map((minute) => (
                <span key={minute} className="absolute inset-y-0 w-px bg-border" style={{ left: at(minute) }} />
              ))}
              <Bars stretches={stretches} weekly={weekly[weekday] ?? []} at={at} />
              {meetings
                .filter((one) => one.weekday === weekday)
                .map((one) => (
                  <span
                    key={`${one.groupName} ${one.startTime}`}
                    className="absolute bottom-0.5 h-1 rounded-full bg-foreground md:bottom-[3px]"
                    style={spanOf(one.startTime, one.endTime, axis)}
                  />
                ))}
              {tried?.weekday === weekday ? <Pin left={at(minuteOfDay(tried.begins))} /> : null}
            </div>
          </li>
        ))}
      </ul>
      <WeekLegend hasMeetings={meetings.length > 0} />
    </>
  )
}

type Stretches = ReturnType<typeof stretchesOf>

function Bars(props: {
  stretches: Stretches
  weekly: readonly (readonly [string, string])[]
  at: (m: number) => string
}) {
  const { stretches, weekly, at } = props
  return stretches.map((one) => {
    const begins = weekly.some(([from]) => minuteOfDay(from) === one.from)
    const ends = weekly.some(([, to]) => minuteOfDay(to) === one.to)
    const whole = weekly.find(([from]) => minuteOfDay(from) === one.from)
    const isWide = one.to - one.from >= 150
    return (
      <span
        key={one.from}
        className={cn(
          'absolute top-1 flex h-6 items-center gap-1.5 overflow-hidden px-2.5 text-xs whitespace-nowrap md:top-3 md:h-8',
          one.isSpecial ? 'bg-primary text-primary-foreground' : 'bg-primary-line text-foreground',
          begins && 'rounded-l-md',
          ends && 'rounded-r-md',
          'forced-colors:border',
        )}
        style={{ left: at(one.from), width: `calc(${at(one.to)} - ${at(one.from)})` }}
      >
        {whole ? (
          <span className="truncate max-md:hidden">
            {clockInWords(whole[0])} to {clockInWords(whole[1])}
          </span>
        ) : isWide ? (
          <span className="ml-auto flex items-center gap-1.5 max-md:hidden">
            <Moon className="size-3.5" />
            <Code className="text-xs/4">99051</Code>
          </span>
        ) : null}
      </span>
    )
  })
}

function Pin({ left }: { left: string }) {
  return (
    <span className="absolute inset-y-0 -ml-2 w-4" style={{ left }}>
      <span className="absolute top-2 bottom-1 left-[7px] w-0.5 bg-clay-text md:top-4" />
      <span className="absolute -top-0.5 left-0.5 size-3 rounded-full border-[1.5px] border-clay-text bg-clay ring-2 ring-card md:top-1.5" />
    </span>
  )
}

/** A group that meets past midnight is drawn to the end of the day. */
function spanOf(startTime: string, endTime: string, axis: { from: number; to: number }) {
  const from = minuteOfDay(startTime)
  const to = endTime > startTime ? minuteOfDay(endTime) : 1440
  const share = (minutes: number) => `${(minutes / (axis.to - axis.from)) * 100}%`
  return { left: share(from - axis.from), width: share(to - from) }
}

function MeetingsInWords({ meetings }: { meetings: readonly Meeting[] }) {
  if (meetings.length === 0) return null
  return (
    <span className="sr-only">
      {meetings
        .map((one) => `${one.groupName} meets ${timeInWords(one.startTime)} to ${timeInWords(one.endTime)}.`)
        .join(' ')}
    </span>
  )
}

function hourLabel(minute: number): string {
  if (minute === 720) return 'noon'
  const hour = minute / 60
  return `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? 'AM' : 'PM'}`
}
