import { Archive } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Badge } from '@/components/ui/badge'
import { type Actor, inPractice } from '@/db/in-practice'
import { listEnrolments } from '@/db/queries/enrolments'
import { listPayerFacts } from '@/db/queries/facts-of-payers'
import { listProviderFacts } from '@/db/queries/facts-of-practice'
import { listPayers } from '@/db/queries/payers'
import { getProvider, listProviderChoices } from '@/db/queries/providers'
import { LicenceEnd } from '../_components/licence-end'
import { ArchiveProvider } from './_components/archive-provider'
import { EnrolmentsCard } from './_components/enrolments-card'
import { ProviderEditor } from './_components/provider-editor'

export const metadata: Metadata = { title: 'Provider' }

export default async function ProviderPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor('providers:read', `/providers/${id}`)
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const read = await readProvider(actor, id)
  if (!read) notFound()
  const { provider, enrolments, supervisors, colleagues, payers } = read
  const name = `${provider.firstName} ${provider.lastName}`
  const { version, isArchived, supervisorName, id: _, ...view } = provider
  const common = { version, enrolments, payers, today: actor.today }
  return (
    <Page crumbs={[{ label: 'Providers', href: '/providers' }, { label: name }]}>
      <PageHeader
        title={`${name}, ${view.licence}`}
        badge={
          isArchived ? (
            <Badge tone="blocked">
              <Archive aria-hidden="true" /> Set aside
            </Badge>
          ) : null
        }
        facts={[
          view.npi ? `NPI ${view.npi}` : 'No NPI',
          supervisorName ? `Supervised by ${supervisorName}` : null,
          view.licenceThrough === null ? null : (
            <span key="ends" className="inline-flex gap-1">
              Licence ends <LicenceEnd through={view.licenceThrough} today={actor.today} />
            </span>
          ),
        ].filter(Boolean)}
        actions={<ArchiveProvider {...{ id, version, name, isArchived }} />}
      />
      <ProviderEditor
        {...common}
        id={id}
        provider={view}
        supervisors={supervisors.filter((one) => one.id !== id)}
        colleagues={colleagues}
      >
        <EnrolmentsCard {...common} providerId={id} isChecked={view.hasEnrolmentList} />
      </ProviderEditor>
    </Page>
  )
}

async function readProvider(actor: Actor, id: string) {
  const { practiceId, today } = actor
  return inPractice(await openDb(), actor, async (tx) => {
    const provider = await getProvider(tx, practiceId, id)
    if (!provider) return null
    const offered = await listPayers(tx, practiceId)
    const payers = await listPayerFacts(tx, practiceId, today)
    return {
      provider,
      enrolments: await listEnrolments(tx, practiceId, id),
      supervisors: await listProviderChoices(tx, practiceId, { isSupervisor: true }),
      colleagues: await listProviderFacts(tx, practiceId),
      payers: offered.flatMap((one) => payers.filter((payer) => payer.id === one.id)),
    }
  })
}
