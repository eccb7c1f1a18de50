'use client'

import { Command as CommandPrimitive } from 'cmdk'
import { Search } from 'lucide-react'
import { Dialog as DialogPrimitive } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from '@/components/cn'
import { Kbd } from './kbd'
import { useFocusBack } from './use-focus-back'

export function Command({ className, ...props }: ComponentProps<typeof CommandPrimitive>) {
  return <CommandPrimitive className={cn('flex min-h-0 flex-1 flex-col', className)} {...props} />
}

type CommandDialogProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: string
  children: ReactNode
}

/** The palette's place: 660 wide, 104 from the top; on a phone the whole screen. */
export function CommandDialog({ isOpen, onOpenChange, title, children }: CommandDialogProps) {
  const focusBack = useFocusBack()
  return (
    <DialogPrimitive.Root open={isOpen} onOpenChange={onOpenChange}>
      <DialogPrimitive.Portal>
        <DialogPrimitive.Overlay className="fade fixed inset-0 z-40 bg-scrim" />
        <DialogPrimitive.Content
          aria-describedby={undefined}
          onCloseAutoFocus={focusBack.onCloseAutoFocus}
          onOpenAutoFocus={focusBack.onOpenAutoFocus}
          className="appear fixed inset-0 z-50 flex flex-col overflow-hidden bg-popover shadow-dialog outline-none sm:inset-x-0 sm:top-[104px] sm:bottom-auto sm:mx-auto sm:max-h-[560px] sm:w-[min(660px,calc(100vw-32px))] sm:rounded-xl"
        >
          <DialogPrimitive.Title className="sr-only">{title}</DialogPrimitive.Title>
          {children}
        </DialogPrimitive.Content>
      </DialogPrimitive.Portal>
    </DialogPrimitive.Root>
  )
}

export function CommandInput({ className, ...props }: ComponentProps<typeof CommandPrimitive.Input>) {
  return (
    <div className="flex h-14 shrink-0 items-center gap-3 border-b px-[18px]">
      <Search aria-hidden="true" className="size-[18px] shrink-0 stroke-[1.8] text-muted-foreground" />
      <CommandPrimitive.Input
        className={cn(
          'h-full min-w-0 flex-1 bg-transparent text-[15px] outline-none focus-visible:outline-none',
          className,
        )}
        {...props}
      />
      <DialogPrimitive.Close className="rounded-sm text-[13px] text-muted-foreground pointer-coarse:p-2">
        <Kbd>Esc</Kbd>
        <span className="sr-only pointer-coarse:not-sr-only">Close</span>
      </DialogPrimitive.Close>
    </div>
  )
}

export function CommandList({ className, ...props }: ComponentProps<typeof CommandPrimitive.List>) {
  return (
    <CommandPrimitive.List className={cn('min-h-0 flex-1 scroll-py-2 overflow-y-auto p-2', className)} {...props} />
  )
}

export function CommandEmpty(props: ComponentProps<typeof CommandPrimitive.Empty>) {
  return <CommandPrimitive.Empty className="px-3 py-8 text-center text-[13px] text-muted-foreground" {...props} />
}

export function CommandGroup({ className, ...props }: ComponentProps<typeof CommandPrimitive.Group>) {
  return (
    <CommandPrimitive.Group
      className={cn(
        '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted-foreground',
        className,
      )}
      {...props}
    />
  )
}

export function CommandItem({ className, ...props }: ComponentProps<typeof CommandPrimitive.Item>) {
  return (
    <CommandPrimitive.Item
      className={cn(
        'flex h-10 cursor-pointer items-center gap-3 rounded-md px-2.5 text-sm select-none data-[disabled=true]:opacity-50 data-[selected=true]:bg-selected pointer-coarse:h-12 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.8] [&_svg]:text-muted-foreground data-[selected=true]:[&_svg]:text-primary',
        className,
      )}
      {...props}
    />
  )
}
