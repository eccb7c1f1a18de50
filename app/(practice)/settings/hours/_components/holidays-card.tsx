import { dayLabel } from '@/components/billing/service-date'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { type HolidayName, holidayNames } from '@/lib/codes/holiday-names'
import { holidayWords } from '@/lib/codes/holiday-words'
import { holidayDate } from '@/lib/hours/holidays'
import { type IsoDate, yearOf } from '@/lib/kernel/dates'
import { listInWords } from '@/lib/kernel/words'
import { HolidayFields } from './holiday-fields'

type HolidaysCardProps = { closedHolidays: readonly HolidayName[]; version: number; today: IsoDate }

/** On which holidays the practice is closed, at every location. */
export function HolidaysCard({ closedHolidays, version, today }: HolidaysCardProps) {
  const year = yearOf(today)
  const options = holidayNames.map((name) => ({
    name,
    label: holidayWords[name],
    isClosed: closedHolidays.includes(name),
    dates: listInWords([year, year + 1].map((one) => dayLabel(holidayDate(name, one), today))),
  }))
  return (
    <Card id="holidays">
      <CardHeader>
        <CardTitle>Holidays</CardTitle>
        <HolidayFields
          options={options}
          version={version}
          trigger={
            <Button variant="outline" size="sm">
              Change holidays
            </Button>
          }
        />
      </CardHeader>
      <p className="px-4 py-3 text-[13px]/5">
        {closedHolidays.length === 0 ? (
          'Closed on no holiday.'
        ) : (
          <>
            Closed on {listInWords(closedHolidays.map((name) => holidayWords[name]))}, by the date itself, at every
            location.
          </>
        )}{' '}
        <span className="text-muted-foreground">Which days a payer pays as holidays is the payer’s own list.</span>
      </p>
    </Card>
  )
}
