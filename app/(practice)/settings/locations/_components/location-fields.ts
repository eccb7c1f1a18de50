import { placeLabels } from '@/lib/codes/places-of-service'
import type { Address } from '@/lib/kernel/address'

type Place = { name: string; placeOfService: string; timeZone: string | null; address: Address }

/** A location field by field as its form shows it, for telling two versions apart. */
export function locationFields({ name, placeOfService, timeZone, address }: Place): Record<string, string> {
  const { street, street2, city, state, zip } = address
  return {
    ...{ name, street, street2: street2 ?? '', city, state, zip },
    placeOfService: placeInWords(placeOfService),
    timeZone: timeZone ?? 'The practice’s',
  }
}

/** '11 Office'. */
export function placeInWords(placeOfService: string): string {
  const label = placeLabels[placeOfService]
  return label ? `${placeOfService} ${label}` : placeOfService
}
