'use client'

import { LoaderCircle } from 'lucide-react'
import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '@/components/ui/button'

type SubmitButtonProps = ComponentProps<typeof Button> & { working: string }

/** Sends the form; while it works it says so, keeps the keyboard and sends nothing twice. */
export function SubmitButton({ working, children, ...props }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  return (
    <Button
      type="submit"
      aria-busy={pending}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
      {...props}
    >
      {pending ? (
        <>
          <LoaderCircle aria-hidden="true" className="animate-spin" />
          {working}
        </>
      ) : (
        children
      )}
    </Button>
  )
}
