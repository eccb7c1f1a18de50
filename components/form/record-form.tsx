'use client'

import { CircleAlert, CloudOff, Users } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, startTransition, useActionState, useEffect, useRef, useState } from 'react'
import { toast } from 'sonner'
import { Notice } from '@/components/ui/notice'
import { type ActionState, idle } from './action-state'
import { FormState, useStandingState } from './form-state'
import { SignedOutNotice } from './signed-out-notice'
import { whatKeepsAway } from './what-keeps-away'

type RecordFormProps = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>
  /** Sent along with every field: ids, and what the page knows. */
  hidden?: Readonly<Record<string, string>>
  /** The version of the record that the page shows; left out for a new one. */
  version?: number
  /** After it was saved, beside saying so. What was made may have a page of its own, then that one opens. */
  onDone?: (message: string) => void
  /** Told each time something is typed, so that the effect can be shown before saving. */
  onTyped?: (form: FormData) => void
  className?: string
  children: ReactNode
}

/**
 * A form for one record. What was typed stays, whatever comes back: fields say what is wrong with them until they are
 * changed, the first wrong one takes the focus, somebody else's change is shown beside one's own, and a session that has ended is noticed before
 * anything is sent, so that nobody loses a page of typing to the sign-in page. Leaving with changes asks once.
 */
export function RecordForm({ action, hidden = {}, version, onDone, onTyped, className, children }: RecordFormProps) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  // Said here and not once it is drawn: what was saved may take this form off the page with it.
  const [state, send, isSending] = useActionState(async (before: ActionState, fields: FormData) => {
    const answer = await action(before, fields).catch(unanswered)
    if (answer.status === 'done') toast.success(answer.message)
    return answer
  }, idle)
  const [trouble, setTrouble] = useState<'signed_out' | 'offline' | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [intent, setIntent] = useState<string | null>(null)
  const [isChanged, setChanged] = useState(false)
  const latest = useRef(onDone)
  latest.current = onDone
  useEffect(() => {
    if (state.status === 'invalid') form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
    if (state.status !== 'done') return
    setChanged(false)
    if (state.href) router.push(state.href)
    else router.refresh()
    latest.current?.(state.message)
  }, [state, router])
  useEffect(() => {
    if (!isChanged) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isChanged])
  const isWorking = isAsking || isSending
  const standing = useStandingState(state)
  return (
    <FormState value={{ ...standing, isWorking, intent }}>
      <form
        ref={form}
        className={className}
        noValidate
        onInput={(event) => {
          setChanged(true)
          onTyped?.(new FormData(event.currentTarget))
        }}
        // Not React's own way of sending: it empties the fields afterwards, also those that were refused.
        onSubmit={async (event) => {
          event.preventDefault()
          event.stopPropagation()
          if (isWorking) return
          const { submitter } = event.nativeEvent as SubmitEvent
          const fields = new FormData(event.currentTarget, submitter)
          setIntent(submitter?.getAttribute('value') ?? null)
          setAsking(true)
          const away = await whatKeepsAway()
          setAsking(false)
          setTrouble(away)
          if (away === null) startTransition(() => send(fields))
        }}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {version === undefined ? null : (
          <input type="hidden" name="version" value={state.status === 'conflict' ? state.version : version} />
        )}
        <FormNotices state={state} trouble={trouble} />
        {children}
      </form>
    </FormState>
  )
}

/** The connection went while it was sent: said on this page, since an error page would take what was typed with it. */
function unanswered(error: unknown): ActionState {
  if (!(error instanceof TypeError)) throw error
  return { status: 'refused', message: 'The server did not answer. What you typed stays on this page. Try again.' }
}

function FormNotices({ state, trouble }: { state: ActionState; trouble: 'signed_out' | 'offline' | null }) {
  const whole = state.status === 'refused' ? state.message : state.status === 'invalid' ? state.fields[''] : undefined
  return (
    <div className="space-y-3 empty:hidden [&:not(:empty)]:mb-4">
      {trouble === 'signed_out' ? (
        <SignedOutNotice>What you typed is kept on this page. Sign in again, then save here.</SignedOutNotice>
      ) : null}
      {trouble === 'offline' ? (
        <Notice tone="hold" icon={CloudOff} isAlert title="Not saved: no connection">
          What you typed stays on this page. Try again.
        </Notice>
      ) : null}
      {state.status === 'conflict' ? (
        <Notice tone="info" icon={Users} isAlert title={state.message}>
          Nothing of yours is lost. Beside your fields stands what is there now: take it over by hand, or save again to
          keep yours.
        </Notice>
      ) : null}
      {whole ? (
        <Notice tone="denied" icon={CircleAlert} isAlert>
          {whole}
        </Notice>
      ) : null}
    </div>
  )
}
