import type { Address } from '@/lib/kernel/address'
import { moneyParts } from '@/lib/kernel/money'

type Practice = {
  name: string
  npi: string
  taxId: string
  taxonomy: string | null
  phone: string | null
  timeZone: string
  address: Address
  lateCancelFeeCents: number
  submitter: { id: string; contact: string | null } | null
  receiver: { id: string; name: string } | null
  keepsNotes: boolean
}

/** The practice field by field as its form shows it, for filling it in and for telling two versions apart. */
export function practiceFields(practice: Practice): Record<string, string> {
  const { address, submitter, receiver } = practice
  const { dollars, cents } = moneyParts(practice.lateCancelFeeCents)
  return {
    name: practice.name,
    npi: practice.npi,
    taxId: practice.taxId,
    taxonomy: practice.taxonomy ?? '',
    phone: phoneInWords(practice.phone ?? ''),
    timeZone: practice.timeZone,
    street: address.street,
    street2: address.street2 ?? '',
    city: address.city,
    state: address.state,
    zip: zipInWords(address.zip),
    lateCancelFeeCents: `${dollars}.${cents}`,
    submitterId: submitter?.id ?? '',
    submitterContact: submitter?.contact ?? '',
    receiverId: receiver?.id ?? '',
    receiverName: receiver?.name ?? '',
    keepsNotes: practice.keepsNotes ? 'Notes are signed here' : 'Notes are kept elsewhere',
  }
}

function phoneInWords(digits: string): string {
  return /^\d{10}$/.test(digits) ? `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}` : digits
}

/** '43215-0001' of nine digits. */
export function zipInWords(zip: string): string {
  return zip.length === 9 ? `${zip.slice(0, 5)}-${zip.slice(5)}` : zip
}
