import type { Provider } from '@/lib/attendance/provider'
import { licenceStanding } from '@/lib/claims/licence-standing'
import type { Licence } from '@/lib/codes/licences'
import type { IsoDate } from '@/lib/kernel/dates'
import { readDay } from '@/lib/kernel/read-day'
import type { Payer } from '@/lib/policy/payer'
import type { EnrolmentView, ProviderView } from '../../_components/provider-view'
import type { PayerStanding } from './standing-card'

type Around = {
  id: string
  enrolments: readonly EnrolmentView[]
  /** Everyone of the practice, the supervisor among them. */
  colleagues: readonly Provider[]
  payers: readonly Payer[]
  today: IsoDate
}

/** What the form says of a clinician, as far as it can be read; what cannot keeps what was saved. */
export function draftOf(form: FormData | null, saved: ProviderView, today: IsoDate): ProviderView {
  if (form === null) return saved
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const ends = text('licenceThrough')
  return {
    ...saved,
    licence: text('licence') as Licence,
    npi: text('npi') || null,
    licenceThrough: ends === '' ? null : (readDay(ends, today) ?? saved.licenceThrough),
    supervisorId: text('supervisorId') || null,
    hasEnrolmentList: form.get('hasEnrolmentList') === 'on',
  }
}

/** What the licence means for each payer, by the function that the engine's rules are tested against. */
export function standingsOf(
  draft: ProviderView,
  { id, enrolments, colleagues, payers, today }: Around,
): PayerStanding[] {
  const { supervisorId, hasEnrolmentList, ...person } = draft
  const provider: Provider = {
    ...person,
    id,
    supervisor: supervisorId,
    enrolments: hasEnrolmentList
      ? enrolments.map(({ payerId: payer, from, through }) => ({ payer, from, through }))
      : null,
  }
  const supervisor = colleagues.find((one) => one.id === supervisorId) ?? null
  return payers.map((payer) => ({
    payerId: payer.id,
    payerName: payer.name,
    standing: licenceStanding({ provider, supervisor, payer, on: today }),
  }))
}
