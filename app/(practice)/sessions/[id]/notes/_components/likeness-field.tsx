'use client'

import { Copy } from 'lucide-react'
import { useId } from 'react'
import { useFieldState } from '@/components/form/form-state'

/** Says before signing that another member’s note is the same text, and asks whether it is meant so. */
export function LikenessField({ alike }: { alike: { who: string; isSame: boolean } | null }) {
  const id = useId()
  const { error } = useFieldState('alike')
  if (!alike && !error) return null
  const said =
    error ??
    `This note says ${alike?.isSame ? 'the same' : 'nearly the same'} as ${alike?.who}’s. A payer takes a copied note for none: change it, or tick here and sign it as it is.`
  return (
    <div className="flex items-start gap-2.5 rounded-lg border px-3.5 py-3">
      <Copy aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-hold" />
      <div className="min-w-0 space-y-2 text-[13px]/[18px]">
        <p id={`${id}-said`} role={error ? 'alert' : undefined} className="font-medium text-pretty">
          {said}
        </p>
        <span className="flex items-center gap-2">
          <input
            type="checkbox"
            id={id}
            name="alike"
            value="on"
            aria-describedby={`${id}-said`}
            aria-invalid={error ? true : undefined}
            className="size-4 shrink-0 accent-primary"
          />
          <label htmlFor={id}>Both did and said the same: sign it as it is</label>
        </span>
      </div>
    </div>
  )
}
