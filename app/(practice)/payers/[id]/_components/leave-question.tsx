'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { count } from '@/lib/kernel/words'

type LeaveQuestionProps = {
  /** How many settings are changed and not saved. */
  changes: number
  isDiscarding: boolean
  onKeep: () => void
  onDiscard: () => void
}

/** Asks once before what is not saved is left or thrown away. */
export function LeaveQuestion({ changes, isDiscarding, onKeep, onDiscard }: LeaveQuestionProps) {
  const router = useRouter()
  const [href, setHref] = useState<string | null>(null)
  useEffect(() => {
    if (changes === 0) return
    const unload = (event: BeforeUnloadEvent) => event.preventDefault()
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
      if (!link || link.target === '_blank' || link.origin !== window.location.origin) return
      if (link.getAttribute('href')?.startsWith('#')) return
      event.preventDefault()
      event.stopPropagation()
      setHref(`${link.pathname}${link.search}`)
    }
    window.addEventListener('beforeunload', unload)
    document.addEventListener('click', follow, true)
    return () => {
      window.removeEventListener('beforeunload', unload)
      document.removeEventListener('click', follow, true)
    }
  }, [changes])
  const isOpen = changes > 0 && (isDiscarding || href !== null)
  const keep = () => {
    setHref(null)
    onKeep()
  }
  const settings = count(changes, 'changed setting')
  return (
    <Dialog open={isOpen} onOpenChange={(next) => !next && keep()}>
      <DialogContent
        title={href === null ? `Discard ${settings}?` : 'Leave without saving?'}
        description={href === null ? 'Nothing was saved yet.' : `${settings} would be lost.`}
      >
        <DialogFooter>
          <Button variant="outline" onClick={keep}>
            Keep editing
          </Button>
          <Button
            variant="destructive"
            onClick={() => {
              onDiscard()
              if (href !== null) router.push(href)
              setHref(null)
            }}
          >
            {href === null ? `Discard ${settings}` : 'Leave'}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
