import { Check, Pencil } from 'lucide-react'

/** At the right of the head: whether what stands on the page is kept. */
export function SavedState({ hasChanges, taken }: { hasChanges: boolean; taken: string | null }) {
  if (!hasChanges && taken === null) return null
  const Icon = hasChanges ? Pencil : Check
  return (
    <span className="mr-1 inline-flex items-center gap-2 text-[13.5px] text-muted-foreground">
      <Icon aria-hidden="true" className="size-4 stroke-[1.8]" />
      {hasChanges ? 'Not saved yet' : taken}
    </span>
  )
}
