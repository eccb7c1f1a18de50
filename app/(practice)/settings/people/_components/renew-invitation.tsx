'use client'

import { useState } from 'react'
import { type ActionState, done } from '@/components/form/action-state'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from '@/components/ui/dialog'
import { renewInvitation } from '../actions'
import { LinkOnce } from './link-once'
import type { InvitationView } from './person-view'

/** A new link for an invitation; the one before stops working. */
export function RenewInvitation({ invitation }: { invitation: InvitationView }) {
  const [isOpen, setOpen] = useState(false)
  const [made, setMade] = useState<{ name: string; link: string; until: string } | null>(null)
  const send = async (state: ActionState, form: FormData): Promise<ActionState> => {
    const answer = await renewInvitation(state, form)
    if (answer.status !== 'invited') return answer
    setMade(answer)
    return done('A new link is there. The one before leads nowhere.')
  }
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open)
        if (!open) setMade(null)
      }}
    >
      <DialogTrigger asChild>
        <Button variant="outline" size="sm" aria-label={`New link for ${invitation.name}`}>
          New link
        </Button>
      </DialogTrigger>
      <DialogContent
        title={made ? 'Copy the link' : `Make a new link for ${invitation.name}?`}
        description={made ? undefined : 'The link they may have now stops working.'}
      >
        {made ? (
          <LinkOnce {...made} />
        ) : (
          <RecordForm action={send} hidden={{ id: invitation.id }}>
            <DialogFooter>
              <Button variant="outline" onClick={() => setOpen(false)}>
                Keep the old one
              </Button>
              <SubmitButton working="Making the link">Make a new link</SubmitButton>
            </DialogFooter>
          </RecordForm>
        )}
      </DialogContent>
    </Dialog>
  )
}
