'use client'

import { CircleHelp } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { isTyping } from './is-typing'

const keys: readonly (readonly [keys: string, does: string])[] = [
  ['?', 'these keys'],
  ['J K', 'next and previous row or record'],
  ['Enter', 'open'],
  ['Esc', 'clear, then close'],
  ['Ctrl ↵', 'the page’s main action'],
  ['A L E N C X', 'on the board: attended, late, left early, no show, late cancel, cancelled'],
  ['P V T', 'on the board: in person, video, telephone'],
  ['Shift A', 'on the board: all attended'],
  ['W Y', 'on the board: walk-in, why'],
  ['X, Shift X', 'in the queue: select a row, a range'],
  ['R O', 'in the queue: release, override with a reason'],
]

/** All keys of the product, by ? or the icon. */
export function KeyList() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event.target)) setOpen(true)
    }
    window.addEventListener('keydown', open)
    return () => window.removeEventListener('keydown', open)
  }, [])
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger className="touch-target grid size-8 place-items-center rounded-md text-muted-foreground hover:bg-muted">
        <CircleHelp aria-hidden="true" className="size-4" />
        <span className="sr-only">Keys</span>
      </DialogTrigger>
      <DialogContent title="Keys" description="A letter acts only while no field is in use.">
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 text-[13px]">
          {keys.map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <Kbd className="pointer-coarse:inline-flex">{key}</Kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </DialogContent>
    </Dialog>
  )
}
