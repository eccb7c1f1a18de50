'use client'

import { CircleAlert, CircleCheck } from 'lucide-react'
import { Toaster as Sonner } from 'sonner'

/** What happened, bottom right above any foot, six seconds; never the only place where a result is told. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      duration={6000}
      offset={{ bottom: 88, right: 28 }}
      mobileOffset={{ bottom: 152, left: 16, right: 16 }}
      icons={{
        success: <CircleCheck aria-hidden="true" className="size-4 stroke-[1.8] text-ready" />,
        error: <CircleAlert aria-hidden="true" className="size-4 stroke-[1.8] text-denied" />,
      }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full min-h-12 items-center gap-3 rounded-lg bg-popover py-2 pr-3 pl-3.5 font-sans text-[13.5px]/5 text-foreground shadow-pop sm:w-[384px]',
          content: 'min-w-0 flex-1',
          actionButton:
            'touch-target inline-flex h-7 shrink-0 items-center gap-2 rounded-md border border-border-strong bg-card px-2.5 text-[13px] font-medium hover:bg-muted',
          closeButton:
            'order-last grid size-7 shrink-0 place-items-center rounded-md text-muted-foreground hover:bg-muted',
        },
      }}
    />
  )
}
