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
  const form = use(FormState)
  const isWorking = form.isWorking || pending
  // Of several buttons only the one that was pressed says that it works.
  const isOther = props.value !== undefined && form.intent !== String(props.value)
  return (
    <Button
      type="submit"
      aria-busy={isWorking && !isOther}
      aria-disabled={isWorking}
      onClick={(event) => {
        if (isWorking) event.preventDefault()
      }}
      {...props}
    >
      {isWorking && !isOther ? (
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
