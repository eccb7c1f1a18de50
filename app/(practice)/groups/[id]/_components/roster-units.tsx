import { UnitsBar } from '@/components/billing/units-bar'
import type { RosterRow } from './roster-view'

/** The units of the authorization in use, in a row. */
export function RosterUnits({ units }: { units: RosterRow['units'] }) {
  if (!units) return <span className="text-muted-foreground">not counted</span>
  const { approved, used, reserved, isLapsed } = units
  if (!isLapsed) return <UnitsBar approved={approved} used={used} reserved={reserved} className="whitespace-nowrap" />
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span aria-hidden="true" className="flex h-1.5 w-[72px] overflow-hidden rounded-full bg-accent">
        <span
          className="bg-primary"
          style={{ width: `${approved === 0 ? 0 : Math.min(100, (used / approved) * 100)}%` }}
        />
      </span>
      {Math.max(0, approved - used)} of {approved} lapsed
    </span>
  )
}
