'use client'

import Link from 'next/link'
import { type ComponentProps, createContext, type ReactNode, use, useEffect, useEffectEvent, useRef } from 'react'
import { ClaimChanges } from '@/components/billing/claim-changes'
import { cn } from '@/components/cn'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { troubleInWords, useLatestAnswer } from '@/components/form/use-latest-answer'
import { Button } from '@/components/ui/button'
import type { PreviewAnswer } from './preview-answer'
import { useTold } from './use-told'

export type Preview = (form: FormData) => Promise<PreviewAnswer>

type ChangesFormProps = Omit<ComponentProps<typeof RecordForm>, 'className' | 'onTyped' | 'children'> & {
  children?: ReactNode
  preview: Preview
  save: string
  saving: string
  /** The act takes something away. */
  isDestructive?: boolean
  /** Asked as soon as the form is there: it is a change as it stands. */
  asksAtOnce?: boolean
  /** Fields at the left, what they change at the right. */
  isWide?: boolean
  cancel?: { label: string; onClick: () => void } | { label: string; href: string }
}

const Asking = createContext<() => void>(() => {})

/** For fields that change without being typed into, such as a row taken away: asks anew which claims would change. */
export function useAskAgain(): () => void {
  return use(Asking)
}

/** A form whose effect on claims stands beside it before it is saved. */
export function ChangesForm(props: ChangesFormProps) {
  const { preview, save, saving, isDestructive = false, asksAtOnce = false, isWide = false, cancel, ...rest } = props
  const { children, action, onDone, ...form } = rest
  const told = useTold(action, onDone)
  const place = useRef<HTMLDivElement>(null)
  const { answer, isWaiting, trouble, put } = useLatestAnswer((_: 'as it stands') =>
    preview(new FormData(place.current?.closest('form') ?? undefined)),
  )
  const ask = () => put('as it stands')
  const askFirst = useEffectEvent(ask)
  useEffect(() => {
    if (asksAtOnce) askFirst()
  }, [asksAtOnce])
  // A day typed as +7 is a day only once its field was left.
  const askIncomplete = useEffectEvent(() => {
    if (answer?.kind === 'incomplete') ask()
  })
  useEffect(() => {
    const element = place.current
    const left = () => askIncomplete()
    element?.addEventListener('focusout', left)
    return () => element?.removeEventListener('focusout', left)
  }, [])
  const isAsked = answer !== null || isWaiting || trouble !== null
  return (
    <RecordForm {...form} {...told} onTyped={ask}>
      <Asking value={ask}>
        <div ref={place} className={cn('grid items-start gap-5', isWide && 'lg:grid-cols-[minmax(0,1fr)_340px]')}>
          <div className="grid min-w-0 gap-4">{children}</div>
          <div className={cn('grid gap-4', isWide && 'lg:sticky lg:top-5')}>
            {!isAsked ? (
              <p className="text-[13px]/5 text-muted-foreground">
                Change something, and the claims it would change are shown here before anything is saved.
              </p>
            ) : answer?.kind === 'incomplete' && !trouble ? (
              <p role="status" className="text-[13px]/5 text-muted-foreground">
                {firstOf(answer.fields) ?? 'The fields are not complete yet.'} Then the claims it would change are shown
                here.
              </p>
            ) : (
              <ClaimChanges
                preview={answer?.kind === 'shown' ? answer.changes : null}
                isStale={isWaiting}
                problem={trouble ? troubleInWords(trouble) : answer?.kind === 'refused' ? answer.message : null}
              />
            )}
            <div className={cn('flex flex-wrap justify-end gap-2', isWide && 'lg:order-first')}>
              {cancel && 'href' in cancel ? (
                <Button asChild variant="outline">
                  <Link href={cancel.href}>{cancel.label}</Link>
                </Button>
              ) : cancel ? (
                <Button variant="outline" onClick={cancel.onClick}>
                  {cancel.label}
                </Button>
              ) : null}
              <SubmitButton working={saving} variant={isDestructive ? 'destructive' : 'default'}>
                {save}
              </SubmitButton>
            </div>
          </div>
        </div>
      </Asking>
    </RecordForm>
  )
}

function firstOf(fields: Readonly<Record<string, string>>): string | null {
  const said = Object.values(fields).find((one) => one !== 'This is needed.')
  return said ?? null
}
