'use client'

import { type ComponentProps, useState } from 'react'
import { Button } from '@/components/ui/button'
import { AnswerDialog } from '../../_components/answer-dialog'

type AnswerPayerProps = { payer: { id: string; name: string }; code: string } & Pick<
  ComponentProps<typeof Button>,
  'size' | 'className'
>

/** Opens the question whether the payer pays an add-on. */
export function AnswerPayer({ payer, code, size, className }: AnswerPayerProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size={size} className={className} data-next-step onClick={() => setOpen(true)}>
        Answer {code} for {payer.name}
      </Button>
      <AnswerDialog
        question={isOpen ? { payerId: payer.id, payerName: payer.name, code } : null}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
