import { csvFile, csvText } from '@/app/_server/csv'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { rhythmInWords, timesInWords } from '@/lib/attendance/series'
import { groupKindWords } from '../_components/group-words'
import { groupListInput } from '../inputs'
import { exportGroups } from '../workflow'

/** The groups of a filter as CSV, safe against cells that a spreadsheet would run. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor('records:export')
  const asked = groupListInput.parse(Object.fromEntries(new URL(request.url).searchParams))
  const rows = await exportGroups(await openDb(), actor, asked)
  const fields = ['Group', 'Kind', 'Meets', 'Until', 'Clinicians', 'Members', 'Places', 'Next session']
  const text = csvText(
    fields,
    rows.map((one) => [
      one.name,
      groupKindWords[one.kind],
      one.meets ? `${rhythmInWords(one.meets)}, ${timesInWords(one.meets.startTime, one.meets.endTime)}` : '',
      one.meets?.through ?? '',
      one.clinicians.join('; '),
      one.members,
      one.capacity,
      one.next ? `${one.next.date} ${one.next.startTime}` : '',
    ]),
  )
  return csvFile(`groups-${actor.today}.csv`, text)
}
