'use client'

import { Download, FileOutput } from 'lucide-react'
import { useActionState, useState } from 'react'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from '@/components/ui/dialog'
import { Label } from '@/components/ui/label'
import { formatMoney } from '@/lib/kernel/money'
import { count } from '@/lib/kernel/words'
import { createBatch } from '../batches/actions'
import { OptionCards, Refused } from './option-cards'
import { focusFirstField } from './use-dialog-focus'

type Released = { payerId: string; payerName: string; count: number; cents: number }

/** Puts released claims into one file. Live claims are sent by it and freeze; a test file sends nothing. */
export function BatchDialog({ released, isMain }: { released: readonly Released[]; isMain: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const total = released.reduce((sum, one) => sum + one.count, 0)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant={isMain ? 'default' : 'outline'}>
          <FileOutput aria-hidden="true" /> Make a batch{total > 0 ? ` of ${total}` : ''}
        </Button>
      </DialogTrigger>
      <DialogContent
        title="Make a batch"
        description="Released claims become one 837P file for your clearinghouse."
        onOpenAutoFocus={focusFirstField}
      >
        <BatchForm released={released} onClose={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  )
}

const kinds = [
  { value: 'live', label: 'Live', help: 'The claims are sent with this file and cannot be changed afterwards.' },
  { value: 'test', label: 'Test', help: 'The file says so to the clearinghouse; the claims stay released.' },
]

function BatchForm({ released, onClose }: { released: readonly Released[]; onClose: () => void }) {
  const [state, action] = useActionState(createBatch, { status: 'idle' })
  const total = released.reduce((sum, one) => sum + one.count, 0)
  const cents = released.reduce((sum, one) => sum + one.cents, 0)
  if (state.status === 'done') {
    return (
      <div className="space-y-4">
        <p role="status" className="text-[13px]">
          {state.message}
        </p>
        <DialogFooter>
          <Button variant="outline" onClick={onClose}>
            Close
          </Button>
          <Button asChild>
            <a href={`/claims/batches/${state.batchId}/download`} download>
              <Download aria-hidden="true" /> Download 837P
            </a>
          </Button>
        </DialogFooter>
      </div>
    )
  }
  // After the batch, not before it: the batch itself may have taken the last released claim.
  if (total === 0) {
    return (
      <p className="text-[13px] text-muted-foreground">
        No claim is released. Release some on Ready, then make the batch.
      </p>
    )
  }
  return (
    <form action={action} className="grid gap-4">
      <div className="grid gap-1.5">
        <Label htmlFor="batch-payer">Claims of</Label>
        <select
          id="batch-payer"
          name="payerId"
          className="touch-target h-[34px] w-full rounded-md border border-input bg-card px-2 text-[13.5px]"
        >
          <option value="">
            Every payer: {count(total, 'claim')}, {formatMoney(cents)}
          </option>
          {released.map((one) => (
            <option key={one.payerId} value={one.payerId}>
              {one.payerName}: {count(one.count, 'claim')}, {formatMoney(one.cents)}
            </option>
          ))}
        </select>
      </div>
      <OptionCards name="kind" legend="Kind" options={kinds} defaultValue="live" />
      {state.status === 'refused' ? <Refused>{state.message}</Refused> : null}
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="outline">Not now</Button>
        </DialogClose>
        <SubmitButton working="Making the file">Make the 837P</SubmitButton>
      </DialogFooter>
    </form>
  )
}
