'use client'

import { Tooltip as TooltipPrimitive } from 'radix-ui'
import { type ReactNode, useState } from 'react'

type TooltipProps = {
  label: ReactNode
  children: ReactNode
  side?: 'top' | 'right' | 'bottom' | 'left'
  /** A media query. Elsewhere it does not open: hidden by style it would still take the next Escape for itself. */
  onlyIn?: string
}

/** Says an icon's name on hover and focus. */
export function Tooltip({ label, children, side = 'top', onlyIn }: TooltipProps) {
  const [isOpen, setOpen] = useState(false)
  const isWanted = () => onlyIn === undefined || window.matchMedia(onlyIn).matches
  return (
    <TooltipPrimitive.Provider delayDuration={300}>
      <TooltipPrimitive.Root open={isOpen} onOpenChange={(next) => setOpen(next && isWanted())}>
        <TooltipPrimitive.Trigger asChild>{children}</TooltipPrimitive.Trigger>
        <TooltipPrimitive.Portal>
          <TooltipPrimitive.Content
            side={side}
            sideOffset={6}
            className="z-50 max-w-72 rounded-md bg-foreground px-2 py-1 text-xs text-background shadow-pop"
          >
            {label}
          </TooltipPrimitive.Content>
        </TooltipPrimitive.Portal>
      </TooltipPrimitive.Root>
    </TooltipPrimitive.Provider>
  )
}
