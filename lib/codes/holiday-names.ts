/** The holidays a payer or a practice may name; the federal eleven (domain.md C-05). */
export const holidayNames = [
  'new_years_day',
  'mlk_day',
  'presidents_day',
  'memorial_day',
  'juneteenth',
  'independence_day',
  'labor_day',
  'columbus_day',
  'veterans_day',
  'thanksgiving',
  'christmas',
] as const
export type HolidayName = (typeof holidayNames)[number]
