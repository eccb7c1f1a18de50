import { CircleCheck, CirclePause } from 'lucide-react'
import { count } from '@/lib/kernel/words'

type UncoveredProps = {
  /** By group; those of whom everyone is covered are not in it. */
  counts: Promise<ReadonlyMap<string, number>>
  groupId: string
  expected: number
}

/** How many of the next session are not covered, once the engine has been asked. */
export async function Uncovered({ counts, groupId, expected }: UncoveredProps) {
  const uncovered = (await counts).get(groupId) ?? 0
  if (expected === 0) return <span className="text-muted-foreground">no members</span>
  return uncovered > 0 ? (
    <span className="inline-flex items-center gap-1.5 align-middle font-medium whitespace-nowrap text-hold">
      <CirclePause aria-hidden="true" className="size-4 stroke-[1.8]" />
      {count(uncovered, 'person', 'people')} not covered
    </span>
  ) : (
    <span className="inline-flex items-center gap-1.5 align-middle font-medium whitespace-nowrap text-ready">
      <CircleCheck aria-hidden="true" className="size-4 stroke-[1.8]" />
      All covered
    </span>
  )
}
