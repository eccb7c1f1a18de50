'use client'

import { ArrowDown, ArrowUp, CalendarDays, Ellipsis, LogOut } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { idle } from '@/components/form/action-state'
import { DateField } from '@/components/form/date-field'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import type { IsoDate } from '@/lib/kernel/dates'
import { changeMembership, leaveGroup, moveMember } from '../actions'
import type { RosterRow } from './roster-view'

type MemberMenuProps = { row: RosterRow; isFirst: boolean; isLast: boolean; today: IsoDate }

/** What can be done with a membership. */
export function MemberMenu({ row, isFirst, isLast, today }: MemberMenuProps) {
  const router = useRouter()
  const [open, setOpen] = useState<'leave' | 'days' | null>(null)
  const [, start] = useTransition()
  const move = (direction: 'up' | 'down') =>
    start(async () => {
      const form = new FormData()
      form.set('memberId', row.memberId)
      form.set('direction', direction)
      const answer = await moveMember(idle, form).catch(() => null)
      if (answer?.status === 'done') router.refresh()
      else toast.error(answer?.status === 'refused' ? answer.message : 'Not moved: no connection. Try again.')
    })
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon" aria-label={`What to do with ${row.name}`}>
            <Ellipsis aria-hidden="true" />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem disabled={isFirst} onSelect={() => move('up')}>
            <ArrowUp aria-hidden="true" /> Move up
          </DropdownMenuItem>
          <DropdownMenuItem disabled={isLast} onSelect={() => move('down')}>
            <ArrowDown aria-hidden="true" /> Move down
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={() => setOpen('days')}>
            <CalendarDays aria-hidden="true" /> Change the days
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setOpen('leave')}>
            <LogOut aria-hidden="true" /> Leave the group
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <StayDialog kind={open} row={row} today={today} onClose={() => setOpen(null)} />
    </>
  )
}

type StayDialogProps = { kind: 'leave' | 'days' | null; row: RosterRow; today: IsoDate; onClose: () => void }

/** The last day of a membership, or both of its days. */
export function StayDialog({ kind, row, today, onClose }: StayDialogProps) {
  const isLeaving = kind === 'leave'
  return (
    <Dialog open={kind !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={isLeaving ? `${row.name} leaves the group` : `Days of ${row.name}`}
        description={
          isLeaving
            ? 'Sessions up to that day stay as they are. Later ones no longer expect them.'
            : 'Sessions that were taken keep what was marked.'
        }
      >
        <RecordForm
          action={isLeaving ? leaveGroup : changeMembership}
          hidden={{ memberId: row.memberId }}
          version={row.version}
          className="space-y-4"
          onDone={onClose}
        >
          {isLeaving ? null : <DateField name="joinedDate" label="First day" defaultValue={row.joinedDate} />}
          <DateField
            name="leftDate"
            label="Last day"
            isOptional={!isLeaving}
            defaultValue={isLeaving ? (row.leftDate ?? today) : row.leftDate}
            help={isLeaving ? undefined : 'Empty: still a member.'}
          />
          <DialogFooter>
            <Button variant="outline" onClick={onClose}>
              Cancel
            </Button>
            <SubmitButton working="Saving">{isLeaving ? 'Leave on that day' : 'Save the days'}</SubmitButton>
          </DialogFooter>
        </RecordForm>
      </DialogContent>
    </Dialog>
  )
}
