import { Money } from '@/components/billing/money'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import type { OwnerDay } from './day-types'

/** What each group of this month brought so far. */
export function GroupsThisMonth({ groups, today }: { groups: OwnerDay['groups']; today: IsoDate }) {
  return (
    <Card aria-labelledby="groups">
      <CardHeader>
        <CardTitle id="groups">Groups this month</CardTitle>
        <CardCount>{groups.length}</CardCount>
        <span className="text-[13px] text-muted-foreground">to {dayInWords(today).replace(/, \d{4}$/, '')}</span>
      </CardHeader>
      {groups.length === 0 ? (
        <p className="px-4 py-6 text-[13px] text-muted-foreground">No session was held this month yet.</p>
      ) : (
        <table className="w-full text-[13px]/[18px]">
          <thead className="border-b text-left text-xs text-muted-foreground">
            <tr className="h-8">
              <th scope="col" className="pr-2 pl-4 font-medium">
                Group
              </th>
              <th scope="col" className="px-2 text-right font-medium max-md:hidden">
                Sessions
              </th>
              <th scope="col" className="px-2 font-medium">
                Places filled
              </th>
              <th scope="col" className="px-2 text-right font-medium max-md:hidden">
                No shows
              </th>
              <th scope="col" className="pr-4 pl-2 text-right font-medium">
                Charged
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.groupId} className="h-[46px] border-b last:border-b-0">
                <td className="pr-2 pl-4 font-medium text-pretty">{group.groupName}</td>
                <td className="px-2 text-right tabular-nums max-md:hidden">{group.sessions}</td>
                <td className="px-2 whitespace-nowrap tabular-nums">
                  <span className="flex items-center gap-2.5">
                    <span
                      aria-hidden="true"
                      className="hidden h-2 w-[88px] overflow-hidden rounded-full bg-accent sm:block"
                    >
                      <span
                        className="block h-full rounded-full bg-primary"
                        style={{ width: `${group.places === 0 ? 0 : (group.came * 100) / group.places}%` }}
                      />
                    </span>
                    <span className="text-muted-foreground">
                      {group.came} of {group.places}
                    </span>
                  </span>
                </td>
                <td className="px-2 text-right tabular-nums max-md:hidden">{group.noShows}</td>
                <td className="pr-4 pl-2 text-right">
                  <Money cents={group.chargedCents} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
