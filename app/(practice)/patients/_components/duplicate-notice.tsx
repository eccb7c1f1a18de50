'use client'

import { Users } from 'lucide-react'
import { useEffect, useState } from 'react'
import { CheckField } from '@/components/form/check-field'
import { useFieldState } from '@/components/form/form-state'

/** Somebody of the same name and birth date: shown once it was found, and passed by with a tick. */
export function DuplicateNotice() {
  const { error } = useFieldState('alike')
  const { error: href } = useFieldState('alikeHref')
  const [found, setFound] = useState<{ sentence: string; href: string } | null>(null)
  useEffect(() => {
    if (error && href) setFound({ sentence: error, href })
  }, [error, href])
  if (!found) return null
  return (
    <div role="alert" className="space-y-3 rounded-lg border border-hold-line bg-hold-tint px-4 py-3 text-[13px]/5">
      <p className="flex items-start gap-2">
        <Users aria-hidden="true" className="mt-0.5 size-4 shrink-0 stroke-[1.8] text-hold" />
        <span>
          <span className="font-medium">{found.sentence}</span>{' '}
          <a
            href={found.href}
            target="_blank"
            rel="noreferrer"
            className="text-primary underline decoration-primary-line underline-offset-4"
          >
            Look at them first
          </a>
        </span>
      </p>
      <CheckField name="isAnother" label="This is another person: add them all the same" />
    </div>
  )
}
