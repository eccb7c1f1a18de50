'use client'

import { X } from 'lucide-react'
import { Dialog as DialogPrimitive } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from '@/components/cn'
import { useFocusBack } from './use-focus-back'

export const Dialog = DialogPrimitive.Root
export const DialogTrigger = DialogPrimitive.Trigger
export const DialogClose = DialogPrimitive.Close

type ContentProps = ComponentProps<typeof DialogPrimitive.Content> & { title: string; description?: ReactNode }

/** One question, in the middle. The title names it for a screen reader too. */
export function DialogContent({ title, description, className, children, ...props }: ContentProps) {
  const focusBack = useFocusBack()
  return (
    <DialogPrimitive.Portal>
      <DialogPrimitive.Overlay className="fade fixed inset-0 z-40 bg-scrim" />
      <DialogPrimitive.Content
        {...focusBack}
        {...(description ? {} : { 'aria-describedby': undefined })}
        className={cn(
          'fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[min(520px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-xl bg-popover p-5 shadow-dialog',
          className,
        )}
        {...props}
      >
        <div className="flex items-start justify-between gap-4">
          <DialogPrimitive.Title className="text-[15px]/[22px] font-semibold tracking-[-0.012em]">
            {title}
          </DialogPrimitive.Title>
          <DialogPrimitive.Close className="touch-target -mt-1 -mr-1 grid size-7 place-items-center rounded-md hover:bg-muted">
            <X aria-hidden="true" className="size-4" />
            <span className="sr-only">Close</span>
          </DialogPrimitive.Close>
        </div>
        {description ? (
          <DialogPrimitive.Description className="mt-1 text-[13px]/[18px] text-muted-foreground">
            {description}
          </DialogPrimitive.Description>
        ) : null}
        <div className="mt-4">{children}</div>
      </DialogPrimitive.Content>
    </DialogPrimitive.Portal>
  )
}

export function DialogFooter({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('mt-5 flex flex-wrap justify-end gap-2', className)} {...props} />
}
