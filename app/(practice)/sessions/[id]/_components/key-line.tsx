import { Kbd } from '@/components/ui/kbd'

const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['↑', '↓'], 'member'],
  [['A'], 'attended'],
  [['L'], 'late'],
  [['E'], 'left early'],
  [['N'], 'no show'],
  [['C'], 'late cancel'],
  [['X'], 'cancelled'],
  [['P', 'V', 'T'], 'in person, video, telephone'],
  [['Y'], 'why'],
  [['?'], 'all keys'],
]

/** The board's keys in one line under it; a phone and a touch screen have none. */
export function KeyLine() {
  return (
    <p
      aria-hidden="true"
      className="mt-3.5 hidden flex-wrap gap-x-3.5 gap-y-1.5 text-[12.5px] text-muted-foreground lg:flex pointer-coarse:hidden"
    >
      {keys.map(([letters, does]) => (
        <span key={does} className="flex items-center gap-1.5">
          {letters.map((letter) => (
            <Kbd key={letter}>{letter}</Kbd>
          ))}
          {does}
        </span>
      ))}
    </p>
  )
}
