'use client'

import { usePathname } from 'next/navigation'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import type { NavItem } from './navigation'
import { everywhere, type Keys, keysOf } from './page-keys'

type KeyListProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void; pages: readonly NavItem[] }

/** All keys that work here, by ? or the icon: this page's own first. */
export function KeyList({ isOpen, onOpenChange, pages }: KeyListProps) {
  const path = usePathname()
  const own = keysOf(path)
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

function KeyGroup({ title, keys }: { title: string; keys: Keys }) {
  return (
    <section>
      <h3 className="mb-2 text-xs font-medium text-muted-foreground">{title}</h3>
      <dl className="grid grid-cols-[96px_1fr] items-center gap-y-1.5 text-[13px]/[18px]">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="flex gap-1">
              {key.split('  ').map((one) => (
                <Kbd key={one} className="max-md:inline-flex pointer-coarse:inline-flex">
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
