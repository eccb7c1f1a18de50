'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Sheet, SheetContent, SheetTrigger } from '@/components/ui/sheet'
import { RecordForm } from './record-form'
import { SubmitButton } from './submit-button'

type RecordSheetProps = Omit<ComponentProps<typeof RecordForm>, 'onDone' | 'className'> & {
  /** What opens it. */
  trigger: ReactNode
  title: string
  description?: ReactNode
  save: string
  saving: string
}

/** One record in a sheet beside the page; it closes when the record was saved. */
export function RecordSheet({ trigger, title, description, save, saving, children, ...form }: RecordSheetProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Sheet open={isOpen} onOpenChange={setOpen}>
      <SheetTrigger asChild>{trigger}</SheetTrigger>
      <SheetContent title={title} description={description}>
        <RecordForm {...form} className="space-y-4" onDone={() => setOpen(false)}>
          {children}
          <div className="flex justify-end gap-2 border-t pt-4">
            <Button variant="outline" onClick={() => setOpen(false)}>
              Cancel
            </Button>
            <SubmitButton working={saving}>{save}</SubmitButton>
          </div>
        </RecordForm>
      </SheetContent>
    </Sheet>
  )
}
