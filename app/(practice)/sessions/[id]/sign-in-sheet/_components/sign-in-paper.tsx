import { Mark } from '@/components/layout/mark'
import { type IsoDate, weekdayOf, yearOf } from '@/lib/kernel/dates'
import { listInWords, timeInWords } from '@/lib/kernel/words'

type SignInPaperProps = {
  groupName: string
  date: IsoDate
  startTime: string
  endTime: string
  place: string
  clinicians: readonly string[]
  names: readonly string[]
}

const spareRows = 2

/** The paper on the table: black on white in any theme, Letter, rows high enough to sign in. */
export function SignInPaper({ groupName, date, startTime, endTime, place, clinicians, names }: SignInPaperProps) {
  const rows = [...names, ...Array.from({ length: spareRows }, () => '')]
  const led = clinicians.length > 0 ? `, with ${listInWords(clinicians)}` : ''
  const [begins, ends] = [timeInWords(startTime), timeInWords(endTime)]
  const from = begins.slice(-3) === ends.slice(-3) ? begins.slice(0, -3) : begins
  return (
    <article className="paper sign-in-sheet mx-auto max-w-[8.5in] bg-white px-[0.6in] py-[0.6in] text-[13px]/[18px] text-black shadow-pop max-md:px-4 max-md:py-5 print:max-w-none print:p-0 print:shadow-none">
      <header className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-[20px]/7 font-semibold tracking-[-0.022em]">{groupName}</h1>
          <p>
            {dayOnPaper(date)}, {from} to {ends}
          </p>
          <p>
            {place}
            {led}
          </p>
        </div>
        <p className="flex shrink-0 items-center gap-2 font-medium">
          <Mark size={18} />
          Cohort
        </p>
      </header>
      <table className="mt-7 w-full table-fixed border-collapse">
        <caption className="sr-only">Everyone expected, with room to sign</caption>
        <thead>
          <tr className="h-8 border-b border-black text-left">
            <th scope="col" className="w-[7%] font-medium">
              #
            </th>
            <th scope="col" className="w-[28%] font-medium">
              Name
            </th>
            <th scope="col" className="font-medium">
              Signature
            </th>
            <th scope="col" className="w-[14%] font-medium">
              Came at
            </th>
            <th scope="col" className="w-[14%] font-medium">
              Left at
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((name, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of the paper is its number.
            <tr key={i} className="h-[0.6in] break-inside-avoid border-b border-neutral-400">
              <td>{i + 1}</td>
              <th scope="row" className="truncate text-left text-sm font-medium">
                {name === '' ? <span className="sr-only">Somebody not on the list</span> : name}
              </th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-8 grid break-inside-avoid grid-cols-2 gap-8">
        <p className="border-b border-black pb-9">In the room, staff not counted</p>
        <p className="border-b border-black pb-9">Clinician’s signature</p>
      </div>
      <p className="mt-12 print:hidden">First name and initial only. Do not leave this sheet in the room.</p>
    </article>
  )
}

const weekdayWords = {
  ...{ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday' },
  ...{ fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
}
const monthWords = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** 'Wednesday, November 18, 2026': in full, since the paper is kept. */
function dayOnPaper(date: IsoDate): string {
  const month = monthWords[Number(date.slice(5, 7)) - 1]
  return `${weekdayWords[weekdayOf(date)]}, ${month} ${Number(date.slice(8))}, ${yearOf(date)}`
}
