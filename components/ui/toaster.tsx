'use client'

import { Toaster as Sonner } from 'sonner'

/** What happened, bottom right, six seconds; never the only place where a result is told. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      duration={6000}
      offset={{ bottom: 92, right: 24 }}
      toastOptions={{
        classNames: {
          toast: '!rounded-lg !border-0 !bg-popover !text-foreground !shadow-pop !font-sans',
          actionButton: '!bg-transparent !text-primary !font-medium !underline !underline-offset-2',
          description: '!text-muted-foreground',
        },
      }}
    />
  )
}
