'use client'

import { LockOpen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { isTyping } from '@/components/layout/is-typing'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { OverrideDialog } from '../../_components/override-dialog'

type OverrideClaimProps = {
  claim: { id: string; name: string; holds: readonly { rule: string; message: string }[] }
  /** In the foot of a phone: a short word, and no key. */
  isInFoot?: boolean
}

/** Override with a reason, by its button or O. */
export function OverrideClaim({ claim, isInFoot = false }: OverrideClaimProps) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (isInFoot) return
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'o' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isInFoot])
  return (
    <>
      <Button variant="outline" onClick={() => setOpen(true)} className={isInFoot ? 'h-12' : 'max-md:hidden'}>
        {isInFoot ? (
          'Override'
        ) : (
          <>
            <LockOpen aria-hidden="true" /> Override with a reason <Kbd>O</Kbd>
          </>
        )}
      </Button>
      <OverrideDialog claim={isOpen ? claim : null} onClose={() => setOpen(false)} />
    </>
  )
}
