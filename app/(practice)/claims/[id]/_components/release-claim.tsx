'use client'

import { LoaderCircle, Send, Undo2 } from 'lucide-react'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { releaseClaims, unreleaseClaims } from '../../actions'

/** Releases a ready claim for the next batch, or takes a released one back. */
export function ReleaseClaim({ id, state }: { id: string; state: 'ready' | 'released' }) {
  const [isWorking, start] = useTransition()
  const isReady = state === 'ready'
  const act = () => {
    if (isWorking) return
    start(async () => {
      const answer = await (isReady ? releaseClaims : unreleaseClaims)({ claimIds: [id] }).catch(() => null)
      if (answer?.status === 'done') toast.success(answer.message)
      else
        toast.error(answer?.status === 'refused' ? answer.message : 'Nothing was changed: no connection. Try again.', {
          duration: Number.POSITIVE_INFINITY,
        })
    })
  }
  const Icon = isWorking ? LoaderCircle : isReady ? Send : Undo2
  return (
    <Button
      variant={isReady ? 'default' : 'outline'}
      data-next-step={isReady ? true : undefined}
      onClick={act}
      aria-busy={isWorking}
      aria-disabled={isWorking}
      className="max-md:flex-1"
    >
      <Icon aria-hidden="true" className={isWorking ? 'animate-spin' : undefined} />
      {isReady ? 'Release' : 'Back to ready'}
    </Button>
  )
}
