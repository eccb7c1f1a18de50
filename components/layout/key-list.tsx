'use client'

import { usePathname } from 'next/navigation'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import type { NavItem } from './navigation'

type Keys = readonly (readonly [keys: string, does: string])[]

const everywhere: Keys = [
  ['Ctrl K', 'search or jump to'],
  ['J  K', 'next and previous row or record, arrows too'],
  ['Enter', 'open'],
  ['Esc', 'clear, then close'],
  ['Ctrl ↵', 'the page’s main action'],
  ['?', 'these keys'],
]
const board: Keys = [
  ['A', 'attended'],
  ['L', 'late'],
  ['E', 'left early'],
  ['N', 'no show'],
  ['C', 'late cancel'],
  ['X', 'cancelled'],
  ['P  V  T', 'in person, video, telephone'],
  ['Y', 'why'],
  ['W', 'add a walk-in'],
  ['Shift A', 'all attended'],
  ['Ctrl Z', 'undo, while its message stands'],
]
const queue: Keys = [
  ['/', 'search'],
  ['X', 'select a claim'],
  ['Shift X', 'select up to here'],
  ['Ctrl A', 'select all that match'],
  ['R', 'release'],
  ['O', 'override with a reason'],
]
const calendar: Keys = [
  ['←  →', 'the week or day before and after'],
  ['T', 'today'],
  ['W', 'week'],
  ['D', 'day'],
  ['N', 'new session'],
]
const notes: Keys = [
  ['J  K', 'next and previous note'],
  ['Alt ↓  Alt ↑', 'the same while typing'],
  ['Ctrl ↵', 'sign and lock'],
]
const claim: Keys = [
  ['1 to 9', 'open a line'],
  ['Y', 'why, of the first finding'],
  ['O', 'override with a reason'],
]

type KeyListProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void; pages: readonly NavItem[] }

/** All keys that work here, by ? or the icon: this page's own first. */
export function KeyList({ isOpen, onOpenChange, pages }: KeyListProps) {
  const path = usePathname()
  const own = ownKeys(path)
  const going: Keys = pages.map((page) => [`G  ${page.key.toUpperCase()}`, page.label])
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent title="Keys" description="A letter acts only while no field is in use.">
        <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
          {own ? <KeyGroup title={own.title} keys={own.keys} /> : null}
          <div className="space-y-5">
            <KeyGroup title="Everywhere" keys={everywhere} />
            <KeyGroup title="Go to" keys={going} />
          </div>
        </div>
      </DialogContent>
    </Dialog>
  )
}

function ownKeys(path: string): { title: string; keys: Keys } | null {
  if (/^\/sessions\/[^/]+$/.test(path)) return { title: 'On the board', keys: board }
  if (path === '/calendar') return { title: 'In the calendar', keys: calendar }
  if (/^\/sessions\/[^/]+\/notes$/.test(path)) return { title: 'In the notes', keys: notes }
  if (path === '/claims') return { title: 'In the queue', keys: queue }
  return /^\/claims\/[0-9a-f]{8}-/.test(path) ? { title: 'On a claim', keys: claim } : null
}

function KeyGroup({ title, keys }: { title: string; keys: Keys }) {
  return (
    <section>
      <h3 className="mb-2 text-xs font-medium text-muted-foreground">{title}</h3>
      <dl className="grid grid-cols-[84px_1fr] items-center gap-y-1.5 text-[13px]/[18px]">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="flex gap-1">
              {key.split('  ').map((one) => (
                <Kbd key={one} className="pointer-coarse:inline-flex">
                  {one}
                </Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
