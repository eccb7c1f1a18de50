import { Code } from '@/components/billing/code'
import { Money } from '@/components/billing/money'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import type { Licence } from '@/lib/codes/licences'
import type { NoAmount } from '@/lib/fees/medicare-amount'
import { facilityPlaces } from '@/lib/fees/medicare-tables'
import { localitiesOf, type PublishedAmount, publishedYears, sourceInWords } from '@/lib/fees/published-amount'
import { formatMoney } from '@/lib/kernel/money'
import { dayInWords } from '@/lib/kernel/words'
import { AmountQuestion } from './amount-question'

type PublishedCardProps = {
  asked: { year: number; locality: string; placeOfService: string; licence: Licence; isQualifyingParticipant: boolean }
  amounts: readonly PublishedAmount[]
  licences: readonly Licence[]
}

/** Medicare's published amount for 90853, what it is made of, and how a claim at the practice's fee would be paid. */
export function PublishedCard({ asked, amounts, licences }: PublishedCardProps) {
  const setting = facilityPlaces.includes(asked.placeOfService) ? '22' : '11'
  return (
    <Card aria-labelledby="published">
      <CardHeader>
        <CardTitle id="published">What Medicare publishes</CardTitle>
      </CardHeader>
      <div className="border-b p-4">
        <AmountQuestion
          fields={[
            {
              ...{ name: 'year', label: 'Year', value: String(asked.year) },
              options: publishedYears().map((year) => ({ value: String(year), label: String(year) })),
            },
            {
              ...{ name: 'locality', label: 'Locality', value: asked.locality },
              options: localitiesOf(asked.year).map((one) => ({ value: one.id, label: one.name })),
            },
            {
              ...{ name: 'place', label: 'Setting', value: setting },
              options: [
                { value: '11', label: 'Not a facility' },
                { value: '22', label: 'Facility' },
              ],
            },
            {
              ...{ name: 'licence', label: 'Licence', value: asked.licence },
              options: licences.map((one) => ({ value: one, label: one })),
            },
            {
              ...{ name: 'qp', label: 'Payment model', value: asked.isQualifyingParticipant ? '1' : '0' },
              options: [
                { value: '0', label: 'The usual one' },
                { value: '1', label: 'Qualifying participant' },
              ],
            },
          ]}
        />
      </div>
      {amounts.map((one) => (
        <Amount key={one.from} published={one} licence={asked.licence} hasSeveral={amounts.length > 1} />
      ))}
    </Card>
  )
}

type AmountProps = { published: PublishedAmount; licence: Licence; hasSeveral: boolean }

function Amount({ published: { code, from, answer }, licence, hasSeveral }: AmountProps) {
  return (
    <div className="grid gap-2 border-b px-4 py-3 text-[13px]/5 last:border-b-0">
      <p className="flex flex-wrap items-baseline justify-between gap-2">
        <span>
          <Code className="font-medium">{code}</Code> a unit, {licence}
          {hasSeveral ? <span className="text-muted-foreground">, from {dayInWords(from)}</span> : null}
        </span>
        {'none' in answer ? null : <Money cents={answer.amount.amountCents} className="text-[15px]/5" />}
      </p>
      {'none' in answer ? (
        <p className="text-muted-foreground">{noneInWords[answer.none]}</p>
      ) : (
        <>
          <p className="text-muted-foreground">
            {formatMoney(answer.amount.fullCents)} published, of which this licence is paid{' '}
            {answer.amount.factorHundredths} %. {answer.amount.locality}, {answer.amount.year},{' '}
            {answer.amount.setting === 'facility' ? 'facility' : 'not a facility'}
            {answer.amount.isQualifyingParticipant ? ', qualifying participant' : ''}.
          </p>
          {answer.payment ? <PaymentChain payment={answer.payment} /> : null}
          <Sources keys={answer.amount.sources} />
        </>
      )}
    </div>
  )
}

type Payment = NonNullable<Extract<PublishedAmount['answer'], { amount: unknown }>['payment']>

/** The parts add up to the charge, to the cent (domain.md 5.3). */
function PaymentChain({ payment }: { payment: Payment }) {
  const rows = [
    ['Medicare pays', payment.paidCents],
    ['The patient owes', payment.coinsuranceCents],
    ['Sequestration (CO-253)', payment.sequestrationCents],
    ['Written off (CO-45)', payment.contractualCents],
  ] as const
  const charge = payment.allowedCents + payment.contractualCents
  return (
    <div>
      <p className="font-medium">A claim at your {formatMoney(charge)}, deductible met</p>
      <dl className="mt-1 divide-y border-y">
        {rows.map(([label, amount]) => (
          <div key={label} className="flex justify-between gap-3 py-1.5">
            <dt className="text-muted-foreground">{label}</dt>
            <dd>
              <Money cents={amount} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-1.5 text-xs/4 text-muted-foreground">
        The patient’s part is not billed to someone with Medicaid as a qualified Medicare beneficiary (R-05).
      </p>
    </div>
  )
}

function Sources({ keys }: { keys: readonly Parameters<typeof sourceInWords>[0][] }) {
  return (
    <p className="text-xs/4 text-muted-foreground">
      Source:{' '}
      {keys.map((key, i) => {
        const { title, link } = sourceInWords(key)
        const named = title.startsWith('https://') ? new URL(title).hostname : title
        return (
          <span key={key}>
            {i > 0 ? '; ' : ''}
            {link ? (
              <a
                href={link}
                target="_blank"
                rel="noreferrer"
                className="text-primary underline decoration-primary-line underline-offset-4"
              >
                {named}
              </a>
            ) : (
              named
            )}
          </span>
        )
      })}
    </p>
  )
}

const noneInWords: Record<NoAmount, string> = {
  no_rate_for_this_code: 'No amount is known for this code.',
  no_rate_for_this_day: 'No amount is known for this year: none is better than a wrong one (R-03).',
  no_rate_for_this_locality: 'No amount is known for this locality in this year. Choose National to compare.',
  no_rate_for_this_setting: 'No amount is known for a facility.',
  licence_is_not_paid: 'Medicare paid this licence nothing of its own that year.',
}
