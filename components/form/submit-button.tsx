'use client'

import { LoaderCircle } from 'lucide-react'
import { type ComponentProps, use } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '@/components/ui/button'
import { FormState } from './form-state'

type SubmitButtonProps = ComponentProps<typeof Button> & { working: string }

/** Sends the form; while it works it says so, keeps the keyboard and sends nothing twice. */
export function SubmitButton({ working, children, ...props }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  const isWorking = use(FormState).isWorking || pending
  return (
    <Button
      type="submit"
      aria-busy={isWorking}
      aria-disabled={isWorking}
      onClick={(event) => {
        if (isWorking) event.preventDefault()
      }}
      {...props}
    >
      {isWorking ? (
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
