import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** The session has ended while somebody was at work: what is kept, and the way back beside this page. */
export function SignedOutNotice({ children }: { children: ReactNode }) {
  return (
    <Notice
      tone="hold"
      icon={Lock}
      isAlert
      title="You were signed out after 15 quiet minutes"
      action={
        <Button asChild>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            Sign in again
          </a>
        </Button>
      }
    >
      {children}
    </Notice>
  )
}
