import type { Option } from '@/components/form/select-field'

/** The zones of the United States, in our own words; every other zone of the IANA database follows. */
const usual: readonly Option[] = [
  { value: 'America/New_York', label: 'Eastern (New York)' },
  { value: 'America/Chicago', label: 'Central (Chicago)' },
  { value: 'America/Denver', label: 'Mountain (Denver)' },
  { value: 'America/Phoenix', label: 'Mountain, without summer time (Phoenix)' },
  { value: 'America/Los_Angeles', label: 'Pacific (Los Angeles)' },
  { value: 'America/Anchorage', label: 'Alaska (Anchorage)' },
  { value: 'Pacific/Honolulu', label: 'Hawaii (Honolulu)' },
  { value: 'America/Puerto_Rico', label: 'Atlantic (Puerto Rico)' },
  { value: 'Pacific/Guam', label: 'Chamorro (Guam)' },
]

/** Every time zone to choose from, those of the United States first; one that is already chosen is among them. */
export function timeZoneOptions(chosen: string | null): Option[] {
  const known = new Set(usual.map((one) => one.value))
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !known.has(zone))
  const isMissing = chosen !== null && !known.has(chosen) && !others.includes(chosen)
  return [
    ...usual,
    ...[...(isMissing ? [chosen] : []), ...others].map((value) => ({ value, label: value.replaceAll('_', ' ') })),
  ]
}
