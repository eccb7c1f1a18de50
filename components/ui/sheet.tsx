'use client'

import { X } from 'lucide-react'
import { Dialog as DialogPrimitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { useFocusBack } from './use-focus-back'

export const Sheet = DialogPrimitive.Root
export const SheetTrigger = DialogPrimitive.Trigger

type SheetContentProps = { title: string; description?: ReactNode; children: ReactNode; footer?: ReactNode }

/** One thing beside the page, 480 wide; on a phone the whole screen. */
export function SheetContent({ title, description, children, footer }: SheetContentProps) {
  const focusBack = useFocusBack()
  return (
    <DialogPrimitive.Portal>
      <DialogPrimitive.Overlay className="fixed inset-0 z-40 bg-scrim" />
      <DialogPrimitive.Content
        {...focusBack}
        {...(description ? {} : { 'aria-describedby': undefined })}
        className="fixed inset-y-0 right-0 z-50 flex w-full flex-col bg-popover shadow-dialog sm:w-[480px]"
      >
        <div className="flex items-start justify-between gap-4 border-b px-5 py-4">
          <div>
            <DialogPrimitive.Title className="text-[15px]/[22px] font-semibold tracking-[-0.012em]">
              {title}
            </DialogPrimitive.Title>
            {description ? (
              <DialogPrimitive.Description className="text-[13px]/[18px] text-muted-foreground">
                {description}
              </DialogPrimitive.Description>
            ) : null}
          </div>
          <DialogPrimitive.Close className="touch-target grid size-8 place-items-center rounded-md hover:bg-muted">
            <X aria-hidden="true" className="size-4" />
            <span className="sr-only">Close</span>
          </DialogPrimitive.Close>
        </div>
        <div className="flex-1 overflow-y-auto px-5 py-4">{children}</div>
        {footer ? <div className="flex justify-end gap-2 border-t bg-muted px-5 py-3">{footer}</div> : null}
      </DialogPrimitive.Content>
    </DialogPrimitive.Portal>
  )
}
