'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from '@/components/ui/dialog'
import { RecordForm } from './record-form'
import { SubmitButton } from './submit-button'

type ConfirmFormProps = Pick<ComponentProps<typeof RecordForm>, 'action' | 'hidden' | 'version'> & {
  trigger: ReactNode
  title: string
  description?: ReactNode
  /** The act, named: 'Remove the coverage'. */
  act: string
  acting: string
  /** What the safe answer is called. */
  keep?: string
  children?: ReactNode
}

/** One question before something that cannot simply be undone: the safe answer first, the act named on its button. */
export function ConfirmForm({
  trigger,
  title,
  description,
  act,
  acting,
  keep = 'Keep it',
  children,
  ...form
}: ConfirmFormProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>{trigger}</DialogTrigger>
      <DialogContent title={title} description={description}>
        <RecordForm {...form} className="space-y-4" onDone={() => setOpen(false)}>
          {children}
          <DialogFooter>
            <Button variant="outline" onClick={() => setOpen(false)}>
              {keep}
            </Button>
            <SubmitButton variant="destructive" working={acting}>
              {act}
            </SubmitButton>
          </DialogFooter>
        </RecordForm>
      </DialogContent>
    </Dialog>
  )
}
