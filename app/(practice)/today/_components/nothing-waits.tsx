import { CheckCheck } from 'lucide-react'
import { Card } from '@/components/ui/card'

/** Done, for today. */
export function NothingWaits({ next }: { next: string | null }) {
  return (
    <Card className="flex items-center gap-3.5 px-4 py-5">
      <CheckCheck aria-hidden="true" className="size-5 shrink-0 stroke-[1.8] text-ready" />
      <p>
        <span className="font-semibold">Nothing waits for you.</span>{' '}
        <span className="text-muted-foreground">{next ?? 'No session is left this week.'}</span>
      </p>
    </Card>
  )
}
