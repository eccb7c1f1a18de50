import { CircleAlert } from 'lucide-react'
import type { Metadata } from 'next'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { independentLicences } from '@/lib/codes/licences'
import { codeLabels } from '@/lib/codes/service-codes'
import { feeStanding } from '@/lib/fees/fee-standing'
import { localitiesOf, publishedAmounts, publishedYears } from '@/lib/fees/published-amount'
import { type IsoDate, yearOf } from '@/lib/kernel/dates'
import { listInWords } from '@/lib/kernel/words'
import { AddFeeSheet } from './_components/add-fee-sheet'
import { type Fee, FeeTable } from './_components/fee-table'
import { PublishedCard } from './_components/published-card'
import { type FeesQuestion, feesPageInput } from './inputs'
import { readFeesPage } from './workflow'

export const metadata: Metadata = { title: 'Fees' }

export default async function FeesPage({ searchParams }: PageProps<'/settings/fees'>) {
  const search = new URLSearchParams(Object.entries(await searchParams).map(([name, value]) => [name, String(value)]))
  const actor = await requireActor('settings:read', `/settings/fees?${search}`)
  const { fees, payers, missing, state } = await readFeesPage(await openDb(), actor)
  const asked = askedOf(feesPageInput.parse(Object.fromEntries(search)), actor.today, state)
  const own = fees.find((one) => one.code === '90853' && isGeneral(one, fees, actor.today))
  return (
    <Page crumbs={[{ label: 'Settings', href: '/settings' }, { label: 'Fees' }]}>
      <PageHeader
        title="Fees"
        isInHeadOnPhone="title"
        facts={['What a unit of a code costs', 'A payer’s own fee goes before the one for every payer']}
        actions={<AddFeeSheet payers={payers.map(({ id, name }) => ({ id, name }))} missing={missing[0]} />}
      />
      {missing.length > 0 ? (
        <div className="mb-4">
          <Notice tone="hold" icon={CircleAlert} title={`No fee for ${listInWords(missing)}`}>
            A line without a charge is held (E-34). Add{' '}
            {missing.length === 1 ? `the fee for ${codeLabels[missing[0] ?? ''] ?? 'it'}` : 'these fees'}, and such
            claims go on.
          </Notice>
        </div>
      ) : null}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_340px]">
        {fees.length === 0 ? (
          <Card>
            <EmptyState title="No fee yet">Add what a group session costs: the code 90853, for every payer.</EmptyState>
          </Card>
        ) : (
          <FeeTable
            fees={fees}
            today={actor.today}
            published={publishedFor(fees, asked)}
            publishedFor={`${asked.licence} ${asked.year}`}
          />
        )}
        <PublishedCard
          asked={asked}
          licences={independentLicences}
          amounts={publishedAmounts('90853', own?.unitCents ?? null, asked)}
        />
      </div>
    </Page>
  )
}

type Asked = Parameters<typeof publishedAmounts>[2]

/** What the address asks; else this year, in the practice's own state where it is known, in the office, for an LCSW. */
function askedOf(question: FeesQuestion, today: IsoDate, state: string): Asked {
  const years = publishedYears()
  const wanted = question.year ?? yearOf(today)
  const year = years.includes(wanted) ? wanted : (years[0] ?? wanted)
  const known = localitiesOf(year)
  const own = known.find((one) => one.id.startsWith(`${state}-`))
  const locality = (known.find((one) => one.id === question.locality) ?? own ?? known[0])?.id ?? 'national'
  return {
    ...{ year, locality, placeOfService: question.place ?? '11', licence: question.licence ?? 'LCSW' },
    isQualifyingParticipant: question.qp === '1',
  }
}

const isGeneral = (fee: Fee, all: readonly Fee[], today: IsoDate) =>
  fee.payerId === null && fee.modifier === null && feeStanding(fee, all, today) === 'in_force'

/** The latest amount of the year for each code of the schedule that has one. */
function publishedFor(fees: readonly Fee[], asked: Asked): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>()
  for (const code of new Set(fees.map((one) => one.code))) {
    const answer = publishedAmounts(code, null, asked).at(-1)?.answer
    if (answer && 'amount' in answer) amounts.set(code, answer.amount.amountCents)
  }
  return amounts
}
