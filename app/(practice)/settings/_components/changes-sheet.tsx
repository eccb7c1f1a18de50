'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import { Sheet, SheetContent, SheetTrigger } from '@/components/ui/sheet'
import { ChangesForm } from './changes-form'

type ChangesSheetProps = Omit<ComponentProps<typeof ChangesForm>, 'onDone' | 'cancel' | 'isWide'> & {
  trigger: ReactNode
  title: string
  description?: ReactNode
  cancelLabel?: string
}

/** A change beside the page, with its effect on claims; it closes when it was saved. */
export function ChangesSheet({ trigger, title, description, cancelLabel = 'Cancel', ...form }: ChangesSheetProps) {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <Sheet open={isOpen} onOpenChange={setOpen}>
      <SheetTrigger asChild>{trigger}</SheetTrigger>
      <SheetContent title={title} description={description}>
        <ChangesForm {...form} onDone={close} cancel={{ label: cancelLabel, onClick: close }} />
      </SheetContent>
    </Sheet>
  )
}
