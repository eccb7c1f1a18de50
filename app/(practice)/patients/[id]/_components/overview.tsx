import { Plus } from 'lucide-react'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { Money } from '@/components/billing/money'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import { formatDiagnosis } from '@/lib/codes/diagnosis'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { rankWords } from '../../_components/coverage-in-words'
import type {
  AuthorizationShown,
  Choice,
  CoverageShown,
  DetailsShown,
  DiagnosisShown,
  GroupShown,
  Looking,
  SessionShown,
  VisitsShown,
} from '../../_components/patient-view'
import { AuthorizationCard } from './authorization-cards'
import { AuthorizationSheet } from './authorization-sheet'
import { ContactCard } from './contact-card'
import { CoverageFacts, Label } from './coverage-cards'
import { CoverageSheet } from './coverage-form'
import { DiagnosisSheet } from './diagnosis-sheet'
import { SessionTable } from './session-table'

export type OverviewProps = {
  patientId: string
  patientName: string
  patient: DetailsShown
  coverages: readonly CoverageShown[]
  visits: readonly VisitsShown[]
  diagnoses: readonly DiagnosisShown[]
  authorizations: readonly AuthorizationShown[]
  sessions: readonly SessionShown[]
  sessionCount: number
  groups: readonly GroupShown[]
  owesCents: number
  payers: readonly Choice[]
  providers: readonly Choice[]
  looking: Looking
}

const link = 'text-primary underline decoration-primary-line underline-offset-4'

/** Is this person covered, what is owed, what comes next: in one look (design 9.6). */
export function Overview(props: OverviewProps) {
  const { patientId, sessions, sessionCount, looking } = props
  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_316px]">
      <div className="min-w-0 space-y-5">
        <InForce {...props} />
        <Card aria-labelledby="sessions">
          <CardHeader>
            <CardTitle id="sessions">Sessions and claims</CardTitle>
            <CardCount>
              {sessionCount > sessions.length ? `latest ${sessions.length} of ${sessionCount}` : null}
            </CardCount>
            {sessionCount > 0 ? (
              <Link href={`/patients/${patientId}?tab=sessions`} className={`text-[13px] ${link}`}>
                All sessions
              </Link>
            ) : null}
          </CardHeader>
          {sessions.length === 0 ? (
            <p className="p-4 text-[13px]/5 text-muted-foreground">
              No session yet. They stand here once attendance was taken.
            </p>
          ) : (
            <SessionTable
              label="Sessions and claims"
              sessions={sessions}
              today={looking.today}
              mayOpenClaims={looking.mayOpenClaims}
              isInCard
            />
          )}
        </Card>
      </div>
      <div className="min-w-0 space-y-5">
        <CoverCard {...props} />
        <DiagnosisCard {...props} />
        <OwesCard patientId={patientId} owesCents={props.owesCents} />
        <GroupsCard groups={props.groups} today={looking.today} />
        <ContactCard patient={props.patient} />
      </div>
    </div>
  )
}

/** The authorizations that can still cover something; the one that ends first is used first. */
function InForce({ patientId, patientName, authorizations, payers, providers, coverages, looking }: OverviewProps) {
  const open = authorizations.filter((one) => one.throughDate >= looking.today && one.units !== null).reverse()
  const sheet = { patientId, patientName, payers, providers, payerId: coverages[0]?.payerId }
  if (open.length === 0) {
    const last = authorizations[0]
    return (
      <p className="flex flex-wrap items-center justify-between gap-3 rounded-lg border bg-card px-4 py-3 text-[13px]/[18px]">
        <span>
          {last
            ? `No authorization is in force. ${last.number} ended ${dayInWords(last.throughDate)}.`
            : 'No authorization is recorded.'}
        </span>
        {looking.mayAuthorize ? (
          <AuthorizationSheet
            trigger={
              <Button variant="outline" size="sm">
                Record an authorization
              </Button>
            }
            renews={last}
            {...sheet}
          />
        ) : null}
      </p>
    )
  }
  return open.map((one) => (
    <AuthorizationCard key={one.id} one={one} today={looking.today}>
      {looking.mayAuthorize && one.warning ? (
        <span>
          <AuthorizationSheet
            trigger={
              <Button variant="outline" size="sm">
                Record its renewal
              </Button>
            }
            renews={one}
            {...sheet}
          />
        </span>
      ) : null}
    </AuthorizationCard>
  ))
}

function Add({ label, ...props }: { label: string } & ComponentProps<typeof Button>) {
  return (
    <Button variant="ghost" size="sm" aria-label={label} className="-mr-2 text-primary" {...props}>
      <Plus aria-hidden="true" /> Add
    </Button>
  )
}

function CoverCard({ patientId, coverages, visits, payers, looking }: OverviewProps) {
  const shown = coverages.filter((one) => one.throughDate === null || one.throughDate >= looking.today)
  return (
    <SideCard
      id="side-coverage"
      title="Coverage"
      action={
        looking.mayWrite ? (
          <CoverageSheet
            trigger={<Add label="Add coverage" />}
            {...{ patientId, payers, rank: shown.length === 0 ? 'primary' : 'secondary' }}
          />
        ) : null
      }
      empty={shown.length === 0 ? 'No coverage in force: no claim is made, the patient pays.' : null}
    >
      {shown.map((one) => (
        <div key={one.id} className="space-y-2.5 border-b p-4 last:border-b-0">
          <p className="flex items-center justify-between gap-2 text-[13.5px]/5 font-medium">
            {one.payerName} <Label>{rankWords[one.rank]}</Label>
          </p>
          <CoverageFacts one={one} visits={visits} />
        </div>
      ))}
    </SideCard>
  )
}

function DiagnosisCard({ patientId, diagnoses, looking }: OverviewProps) {
  const { today } = looking
  const active = diagnoses.filter((one) => one.throughDate === null || one.throughDate >= today)
  return (
    <SideCard
      id="side-diagnoses"
      title="Diagnoses"
      action={
        looking.mayWrite ? <DiagnosisSheet trigger={<Add label="Add diagnosis" />} {...{ patientId, today }} /> : null
      }
      empty={active.length === 0 ? 'No diagnosis: no claim is made without one (G-15).' : null}
    >
      <ul className="space-y-2 p-4 text-[13px]/[18px]">
        {active.map((one) => (
          <li key={one.id} className="flex gap-3">
            <span className="w-14 shrink-0 font-mono text-[12.5px]">{formatDiagnosis(one.code)}</span>
            <span className="min-w-0">
              {one.title ?? 'Title not in the table here'}
              {one.problem ? <span className="block text-hold">{one.problem.sentence}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </SideCard>
  )
}

export function OwesCard({ patientId, owesCents }: { patientId: string; owesCents: number }) {
  return (
    <Card aria-labelledby="side-owes">
      <CardHeader>
        <CardTitle id="side-owes">Balance</CardTitle>
        <Money cents={owesCents} className="text-[15px]/[22px]" />
      </CardHeader>
      <CardContent className="text-[13px]/5 text-muted-foreground">
        {owesCents > 0 ? (
          <Link href={`/patients/${patientId}?tab=balance`} className={link}>
            For missed sessions
          </Link>
        ) : (
          'Nothing is owed for missed sessions.'
        )}{' '}
        Copays and payments come with the remittances.
      </CardContent>
    </Card>
  )
}

function GroupsCard({ groups, today }: { groups: readonly GroupShown[]; today: IsoDate }) {
  return (
    <SideCard
      id="side-groups"
      title="Groups"
      empty={groups.length === 0 ? 'In no group. Add them on the group’s page.' : null}
    >
      <ul className="space-y-2.5 p-4 text-[13px]/[18px]">
        {groups.map((one) => (
          <li key={`${one.groupId} ${one.joined}`}>
            <Link href={`/groups/${one.groupId}`} className="rounded-sm font-medium hover:underline">
              {one.name}
            </Link>
            <span className="block text-muted-foreground">
              {one.left !== null && one.left < today
                ? `${dayInWords(one.joined)} to ${dayInWords(one.left)}`
                : `Since ${dayInWords(one.joined)}`}
              {one.leaders.length > 0 ? `, ${one.leaders.join(' and ')}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </SideCard>
  )
}

type SideCardProps = { id: string; title: string; action?: ReactNode; empty: string | null; children: ReactNode }

function SideCard({ id, title, action, empty, children }: SideCardProps) {
  return (
    <Card aria-labelledby={id}>
      <CardHeader>
        <CardTitle id={id}>{title}</CardTitle>
        {action}
      </CardHeader>
      {empty ? <p className="p-4 text-[13px]/5 text-muted-foreground">{empty}</p> : children}
    </Card>
  )
}
