import type { HolidayName } from '@/lib/codes/holiday-names'

export const holidayWords: Record<HolidayName, string> = {
  new_years_day: 'New Year’s Day',
  mlk_day: 'Martin Luther King Jr. Day',
  presidents_day: 'Presidents’ Day',
  memorial_day: 'Memorial Day',
  juneteenth: 'Juneteenth',
  independence_day: 'Independence Day',
  labor_day: 'Labor Day',
  columbus_day: 'Columbus Day',
  veterans_day: 'Veterans Day',
  thanksgiving: 'Thanksgiving',
  christmas: 'Christmas Day',
}
