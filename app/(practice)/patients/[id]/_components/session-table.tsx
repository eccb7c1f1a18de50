import Link from 'next/link'
import { Money } from '@/components/billing/money'
import { ServiceDate } from '@/components/billing/service-date'
import { StatusWord } from '@/components/billing/status-word'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { IsoDate } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'
import type { SessionShown } from '../../_components/patient-view'

const cameWords = {
  ...{ attended: 'Attended', late: 'Late', left_early: 'Left early' },
  ...{ no_show: 'No show', late_cancel: 'Cancelled late', cancelled: 'Cancelled' },
} as const

/** 'Late, 6:20 PM'. */
export function cameInWords({ status, arrived, left }: SessionShown): string {
  if (status === null) return 'Not marked yet'
  const time = status === 'late' ? arrived : status === 'left_early' ? left : null
  return time ? `${cameWords[status]}, ${timeInWords(time)}` : cameWords[status]
}

type SessionTableProps = {
  label: string
  sessions: readonly SessionShown[]
  today: IsoDate
  mayOpenClaims: boolean
  /** A card around it has the edge already. */
  isInCard?: boolean
}

/** Sessions with what became of each. */
export function SessionTable({ label, sessions, today, mayOpenClaims, isInCard }: SessionTableProps) {
  return (
    <Table label={label} isInCard={isInCard}>
      <TableHead>
        <tr>
          <TableHeader>Date</TableHeader>
          <TableHeader className="max-md:hidden">Group</TableHeader>
          <TableHeader className="max-md:hidden">Came</TableHeader>
          <TableHeader>Claim</TableHeader>
          <TableHeader isNumber>Charge</TableHeader>
          <TableHeader isNumber>
            <span className="max-md:hidden">Patient owes</span>
            <span className="md:hidden">Owes</span>
          </TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {sessions.map((one) => (
          <TableRow key={one.sessionId}>
            <TableCell>
              <Link href={`/sessions/${one.sessionId}`} className="rounded-sm hover:underline">
                <ServiceDate date={one.date} today={today} />
              </Link>
              <span className="block text-xs/4 whitespace-nowrap text-muted-foreground md:hidden">
                {cameInWords(one)}
              </span>
            </TableCell>
            <TableCell className="max-md:hidden">
              <Link href={`/groups/${one.groupId}`} className="rounded-sm hover:underline">
                {one.groupName}
              </Link>
            </TableCell>
            <TableCell className="max-md:hidden">{cameInWords(one)}</TableCell>
            <TableCell>
              <Became one={one} mayOpenClaims={mayOpenClaims} />
            </TableCell>
            <TableCell isNumber>{one.chargeCents > 0 ? <Money cents={one.chargeCents} /> : null}</TableCell>
            <TableCell isNumber>{one.owesCents > 0 ? <Money cents={one.owesCents} /> : null}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function Became({ one, mayOpenClaims }: { one: SessionShown; mayOpenClaims: boolean }) {
  const { state, claimId, sentence } = one
  if (state === null) return <span className="text-muted-foreground">Nothing yet</span>
  const word = (
    <span title={sentence ?? undefined}>
      <StatusWord status={state === 'withdrawn' ? 'not_billed' : state} className="align-middle" />
    </span>
  )
  return claimId !== null && mayOpenClaims ? (
    <Link href={`/claims/${claimId}`} className="rounded-sm hover:underline">
      {word}
    </Link>
  ) : (
    word
  )
}
