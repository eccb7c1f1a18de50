import { FlaskConical, Send } from 'lucide-react'
import { Badge } from '@/components/ui/badge'

/** What a file did: a live one sent its claims, a test sent nothing. */
export function BatchKind({ isTest }: { isTest: boolean }) {
  return isTest ? (
    <Badge tone="info">
      <FlaskConical aria-hidden="true" /> Test
    </Badge>
  ) : (
    <Badge tone="sent">
      <Send aria-hidden="true" /> Live
    </Badge>
  )
}
