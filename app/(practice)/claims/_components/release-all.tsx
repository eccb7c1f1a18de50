'use client'

import { LoaderCircle, Send } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from '@/components/ui/dialog'
import { formatMoney } from '@/lib/kernel/money'
import { count } from '@/lib/kernel/words'
import { releaseClaims } from '../actions'
import { type QueueFilter, queueQuery } from './queue-href'

type ReleaseAllProps = { filter: QueueFilter; ready: { count: number; cents: number } }

/** Releases every ready claim that the filter matches, after asking once with the number and the sum. */
export function ReleaseAll({ filter, ready }: ReleaseAllProps) {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [isWorking, start] = useTransition()
  const claims = count(ready.count, 'claim')
  const release = () =>
    start(async () => {
      const sent = { filter: Object.fromEntries(queueQuery({ ...filter, tab: 'ready', reason: undefined })) }
      const answer = await releaseClaims(sent).catch(() => null)
      if (answer?.status === 'done') toast.success(answer.message)
      else
        toast.error(answer?.status === 'refused' ? answer.message : 'Nothing was released: no connection. Try again.')
      setOpen(false)
      router.refresh()
    })
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>
          <Send aria-hidden="true" /> Release {ready.count} ready
        </Button>
      </DialogTrigger>
      <DialogContent
        title={`Release ${claims}?`}
        description={`${formatMoney(ready.cents)} in all. Each is checked again; what no longer holds goes back on hold. Then they wait for a batch.`}
      >
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="outline">Not now</Button>
          </DialogClose>
          <Button onClick={release} aria-busy={isWorking} aria-disabled={isWorking}>
            {isWorking ? <LoaderCircle aria-hidden="true" className="animate-spin" /> : null}
            {isWorking ? `Releasing ${ready.count}` : `Release ${claims}`}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
