import { Plus, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { UnitsBar } from '@/components/billing/units-bar'
import { ConfirmForm } from '@/components/form/confirm-form'
import { EmptyState } from '@/components/layout/empty-state'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { authorizationWords } from '../../_components/authorization-in-words'
import type { AuthorizationShown, Choice } from '../../_components/patient-view'
import { archiveAuthorization } from '../authorizations/actions'
import { AuthorizationSheet } from './authorization-sheet'
import { Label } from './coverage-cards'
import { Fact } from './fact'

type Sheet = {
  patientId: string
  patientName: string
  payers: readonly Choice[]
  providers: readonly Choice[]
  payerId?: string
}

type AuthorizationCardsProps = Sheet & {
  authorizations: readonly AuthorizationShown[]
  today: IsoDate
  mayWrite: boolean
}

/** What payers have promised, the last to end first. */
export function AuthorizationCards({ authorizations, today, mayWrite, ...sheet }: AuthorizationCardsProps) {
  const record = (isMain: boolean) => (
    <AuthorizationSheet
      trigger={
        <Button variant={isMain ? 'default' : 'outline'}>
          <Plus aria-hidden="true" /> Record an authorization
        </Button>
      }
      {...sheet}
    />
  )
  if (authorizations.length === 0) {
    return (
      <Card aria-label="Authorizations">
        <EmptyState title="No authorization" action={mayWrite ? record(true) : null}>
          A payer that wants one holds the claims until it is recorded.
        </EmptyState>
      </Card>
    )
  }
  return (
    <div className="space-y-5">
      {authorizations.map((one) => (
        <AuthorizationCard key={one.id} {...{ one, today }}>
          {mayWrite ? <AuthorizationActions one={one} {...sheet} /> : null}
        </AuthorizationCard>
      ))}
      {mayWrite ? record(false) : null}
    </div>
  )
}

type AuthorizationCardProps = { one: AuthorizationShown; today: IsoDate; children?: ReactNode }

/** One authorization in its numbers, with its warning. */
export function AuthorizationCard({ one, today, children }: AuthorizationCardProps) {
  const isOver = one.throughDate < today && (one.status === 'approved' || one.status === 'partial')
  return (
    <Card aria-labelledby={one.id}>
      <CardHeader>
        <CardTitle id={one.id} className="mr-auto">
          Authorization <span className="font-mono font-medium">{one.number}</span>
        </CardTitle>
        <span className="text-[13px] text-muted-foreground">
          <span className="font-mono">{one.codes.join(', ')}</span>, {dayInWords(one.fromDate)} to{' '}
          {dayInWords(one.throughDate)}
        </span>
        <Label>{isOver ? 'Ended' : authorizationWords[one.status]}</Label>
      </CardHeader>
      <CardContent className="grid gap-4">
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,264px)]">
          {one.units ? (
            <Units {...one.units} />
          ) : (
            <p className="text-[13px]/5 text-muted-foreground">
              {one.unitsApproved} approved, {one.unitsUsed} used before. It covers nothing:{' '}
              {authorizationWords[one.status].toLowerCase()}.
            </p>
          )}
          <dl className="grid grid-cols-[104px_1fr] content-start gap-x-3 gap-y-2 text-[13px]/[18px]">
            <Fact name="Payer">{one.payerName}</Fact>
            <Fact name="Clinician">{one.providerName ?? 'Anyone here'}</Fact>
            {one.lastCovered ? <Fact name="Last covered">{dayInWords(one.lastCovered)}</Fact> : null}
          </dl>
        </div>
        {one.warning ? (
          <p className="flex items-start gap-2 rounded-lg border px-3 py-2.5 text-[13px]/[18px]">
            <TriangleAlert aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-hold" />
            {one.warning}
          </p>
        ) : null}
        {children}
      </CardContent>
    </Card>
  )
}

const hatched = 'repeating-linear-gradient(45deg, var(--primary) 0 1px, transparent 1px 3px)'

function Units({ approved, used, reserved, remaining }: NonNullable<AuthorizationShown['units']>) {
  const numbers = [
    { name: 'Approved', number: approved },
    { name: 'Used', number: used, square: 'bg-primary' },
    { name: 'Reserved', number: reserved, square: 'bg-primary-line', image: hatched },
    { name: 'Remaining', number: remaining, square: 'border border-border-strong' },
  ]
  return (
    <div className="grid content-start gap-3">
      <dl className="grid grid-cols-4 gap-2">
        {numbers.map(({ name, number, square, image }) => (
          <div key={name} className="flex flex-col-reverse">
            <dt className="flex items-center gap-1.5 text-xs/4 text-muted-foreground">
              {square ? (
                <span
                  aria-hidden="true"
                  className={`size-2 shrink-0 rounded-xs ${square}`}
                  style={{ backgroundImage: image }}
                />
              ) : null}
              {name}
            </dt>
            <dd className="font-mono text-lg/6 font-medium">{Math.max(0, number)}</dd>
          </div>
        ))}
      </dl>
      <UnitsBar {...{ approved, used, reserved }} isWide />
    </div>
  )
}

function AuthorizationActions({ one, ...sheet }: Sheet & { one: AuthorizationShown }) {
  return (
    <div className="flex flex-wrap gap-2">
      <AuthorizationSheet
        trigger={
          <Button variant="outline" size="sm" aria-label={`Change ${one.number}`}>
            Change
          </Button>
        }
        one={one}
        {...sheet}
      />
      <AuthorizationSheet
        trigger={
          <Button variant="outline" size="sm" aria-label={`Record the renewal of ${one.number}`}>
            Record its renewal
          </Button>
        }
        renews={one}
        {...sheet}
      />
      <ConfirmForm
        trigger={
          <Button variant="ghost" size="sm" aria-label={`Set ${one.number} aside`}>
            Set aside
          </Button>
        }
        title={`Set ${one.number} aside?`}
        description="For an authorization that was written down by mistake. It covers nothing any more, and claims that need it wait. Sent claims keep its number."
        act="Set the authorization aside"
        acting="Setting aside"
        action={archiveAuthorization}
        hidden={{ patientId: sheet.patientId, authorizationId: one.id }}
      />
    </div>
  )
}
