'use client'

import { ConfirmForm } from '@/components/form/confirm-form'
import { roleWords } from '@/components/layout/navigation'
import { Button } from '@/components/ui/button'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import { revokeInvitation } from '../actions'
import type { InvitationView } from './person-view'
import { RenewInvitation } from './renew-invitation'

/** Who has a link and has not used it. */
export function InvitationsCard({ invitations }: { invitations: readonly InvitationView[] }) {
  if (invitations.length === 0) return null
  return (
    <Card aria-labelledby="invitations">
      <CardHeader>
        <CardTitle id="invitations">Invited</CardTitle>
        <CardCount>{invitations.length}</CardCount>
      </CardHeader>
      <ul className="divide-y">
        {invitations.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 text-[13px]/[18px]">
            <span className="min-w-52 flex-1">
              <span className="block font-medium">{one.name}</span>
              <span className="block break-all text-muted-foreground">{one.email}</span>
            </span>
            <span className="min-w-40 flex-1">
              {roleWords[one.role]}
              {one.providerName ? <span className="text-muted-foreground">, {one.providerName}</span> : null}
            </span>
            <span className={one.isOver ? 'font-medium text-hold' : 'text-muted-foreground'}>{one.expires}</span>
            <span className="flex gap-1.5">
              <RenewInvitation invitation={one} />
              <ConfirmForm
                trigger={
                  <Button variant="ghost" size="sm" aria-label={`Revoke the invitation of ${one.name}`}>
                    Revoke
                  </Button>
                }
                title={`Revoke the invitation of ${one.name}?`}
                description="The link leads nowhere from then on. You can invite them again."
                action={revokeInvitation}
                hidden={{ id: one.id }}
                act="Revoke the invitation"
                acting="Revoking"
              />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
