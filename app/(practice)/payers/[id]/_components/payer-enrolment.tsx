import { EmptyState } from '@/components/layout/empty-state'
import { Card } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'

export type EnrolledProvider = {
  id: string
  name: string
  licence: string
  /** Null: the enrolments of this clinician are not kept here, so they are not checked. */
  ranges: readonly { from: IsoDate | null; through: IsoDate | null }[] | null
  isEligible: boolean
}

/** Who may be billed to this payer, and since when. */
export function PayerEnrolment({ providers }: { providers: readonly EnrolledProvider[] }) {
  if (providers.length === 0) {
    return (
      <Card aria-label="Enrollment">
        <EmptyState title="No clinician yet">Add the clinicians of the practice first.</EmptyState>
      </Card>
    )
  }
  return (
    <Table label="Enrollment">
      <TableHead>
        <tr>
          <TableHeader>Clinician</TableHeader>
          <TableHeader>Licence for this payer</TableHeader>
          <TableHeader>Enrolled</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {providers.map((one) => (
          <TableRow key={one.id}>
            <TableCell className="font-medium">
              {one.name}, {one.licence}
            </TableCell>
            <TableCell>
              {one.isEligible ? (
                'May render'
              ) : (
                <span className="text-hold">Not in the payer’s list: its claims wait</span>
              )}
            </TableCell>
            <TableCell>
              {one.ranges === null ? (
                <span className="text-muted-foreground">Not kept: not checked</span>
              ) : one.ranges.length === 0 ? (
                <span className="text-hold">Not enrolled</span>
              ) : (
                one.ranges.map((range) => (
                  <span key={range.from} className="block">
                    {rangeInWords(range)}
                  </span>
                ))
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function rangeInWords({ from, through }: { from: IsoDate | null; through: IsoDate | null }): string {
  if (from === null) return through === null ? 'Always' : `To ${dayInWords(through)}`
  return through === null ? `Since ${dayInWords(from)}` : `${dayInWords(from)} to ${dayInWords(through)}`
}
