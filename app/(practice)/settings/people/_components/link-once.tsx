'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'

type LinkOnceProps = { name: string; link: string; until: string }

/** A link to join, to be copied now: it is kept nowhere. */
export function LinkOnce({ name, link, until }: LinkOnceProps) {
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="space-y-3">
      <Label htmlFor="join-link">Link for {name}</Label>
      <div className="flex gap-2">
        <Input
          id="join-link"
          readOnly
          value={link}
          className="font-mono text-xs"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(link).catch(() => null)
            setCopied(true)
          }}
        >
          {isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          {isCopied ? 'Copied' : 'Copy link'}
        </Button>
      </div>
      <p className="text-[13px]/5 text-muted-foreground" role="status">
        Give it to {name} yourself, by a way only they read. It is shown this once, works once, and until {until}. Lost?
        Make a new link in the list.
      </p>
    </div>
  )
}
