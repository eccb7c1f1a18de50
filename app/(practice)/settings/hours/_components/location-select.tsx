'use client'

import { useRouter } from 'next/navigation'
import { NativeSelect } from '@/components/ui/native-select'

type LocationSelectProps = { places: readonly { id: string; name: string; href: string }[]; current: string }

/** Which location's hours are shown, where there are several. */
export function LocationSelect({ places, current }: LocationSelectProps) {
  const router = useRouter()
  return (
    <NativeSelect
      aria-label="Location"
      className="w-auto max-w-60"
      value={current}
      onChange={(event) => {
        const place = places.find((one) => one.id === event.target.value)
        if (place) router.push(place.href)
      }}
    >
      {places.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </NativeSelect>
  )
}
