import { Badge } from '@/components/ui/badge'
import { type ClaimState, claimStates } from './claim-states'

/** A state as icon and word with its fill, for titles and cards. */
export function StatusBadge({ status }: { status: ClaimState }) {
  const { word, icon: Icon, tone } = claimStates[status]
  return (
    <Badge tone={tone}>
      <Icon aria-hidden="true" />
      {word}
    </Badge>
  )
}
