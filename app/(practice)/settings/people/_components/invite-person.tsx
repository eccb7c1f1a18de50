'use client'

import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { type ActionState, done } from '@/components/form/action-state'
import { Field } from '@/components/form/field'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Sheet, SheetContent, SheetTrigger } from '@/components/ui/sheet'
import { invitePerson } from '../actions'
import { LinkOnce } from './link-once'
import type { ProviderOption } from './person-view'
import { RoleFields } from './role-fields'

type Link = { name: string; link: string; until: string }

/** Invites somebody by a link, which the sheet then shows once. */
export function InvitePerson({ providers }: { providers: readonly ProviderOption[] }) {
  const [isOpen, setOpen] = useState(false)
  const [made, setMade] = useState<Link | null>(null)
  const send = async (state: ActionState, form: FormData): Promise<ActionState> => {
    const answer = await invitePerson(state, form)
    if (answer.status !== 'invited') return answer
    setMade(answer)
    return done(`${answer.name} is invited. Copy the link now.`)
  }
  return (
    <Sheet
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open)
        if (!open) setMade(null)
      }}
    >
      <SheetTrigger asChild>
        <Button>
          <UserPlus aria-hidden="true" /> Invite somebody
        </Button>
      </SheetTrigger>
      <SheetContent
        title={made ? 'Copy the link' : 'Invite somebody'}
        description={made ? undefined : 'They get a link from you, choose a password, and are in.'}
      >
        {made ? (
          <div className="space-y-5">
            <LinkOnce {...made} />
            <div className="flex justify-end border-t pt-4">
              <Button variant="outline" onClick={() => setOpen(false)}>
                Close
              </Button>
            </div>
          </div>
        ) : (
          <RecordForm action={send} className="space-y-4">
            <Field name="name" label="Name" autoComplete="off" help="As colleagues see it: Marisol Rivera, LCSW" />
            <Field name="email" label="Email" type="email" autoComplete="off" help="They sign in with it" />
            <RoleFields providers={providers} />
            <div className="flex justify-end gap-2 border-t pt-4">
              <Button variant="outline" onClick={() => setOpen(false)}>
                Cancel
              </Button>
              <SubmitButton working="Making the link">Make the link</SubmitButton>
            </div>
          </RecordForm>
        )}
      </SheetContent>
    </Sheet>
  )
}
