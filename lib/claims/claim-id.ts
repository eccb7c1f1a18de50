import type { IsoDate } from '../kernel/dates'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The claim's control number, CLM01: 'YYMMDD-' and thirteen letters or digits made from patient, payer, rendering
 * provider, day and authorization number and from nothing else, so that another claim in the file does not change it
 * (contract, "id"). Twenty characters of A-Z, 0-9 and the hyphen; two claims share one in fewer than one in 10^18 pairs.
 */
export function claimId(
  patient: string,
  payer: string | null,
  rendering: string,
  date: IsoDate,
  authorization: string | null,
): string {
  const parts = [patient, payer, rendering, date, authorization]
  const text = parts.map((part) => (part === null ? '-' : `${part.length}:${part}`)).join('|')
  return `${date.slice(2, 4)}${date.slice(5, 7)}${date.slice(8, 10)}-${hash(text, 0x9e3779b1).slice(0, 7)}${hash(text, 0x85ebca6b).slice(0, 6)}`
}

// Thirty-two bits at a time by multiplication and rotation (the mixing steps of MurmurHash3, a public-domain design).
function hash(text: string, seed: number): string {
  let high = seed | 0
  let low = ~seed | 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x85ebca6b)
    high = (high << 13) | (high >>> 19)
    low = Math.imul(low ^ unit, 0xc2b2ae35)
    low = (low << 15) | (low >>> 17)
  }
  high = finish(high ^ low)
  low = finish(low + Math.imul(high, 0x27d4eb2f))
  let out = ''
  for (let i = 0; i < 6; i++) out += alphabet[(high >>> (i * 5)) & 31]
  return out + alphabet[low & 31]
}

function finish(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
