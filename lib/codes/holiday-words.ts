import type { HolidayName } from './holiday-names'

/** How the holidays are called on the screen. */
export const holidayWords: Readonly<Record<HolidayName, string>> = {
  new_years_day: 'New Year’s Day',
  mlk_day: 'Martin Luther King Day',
  presidents_day: 'Presidents’ Day',
  memorial_day: 'Memorial Day',
  juneteenth: 'Juneteenth',
  independence_day: 'Independence Day',
  labor_day: 'Labor Day',
  columbus_day: 'Columbus Day',
  veterans_day: 'Veterans Day',
  thanksgiving: 'Thanksgiving',
  christmas: 'Christmas',
}
