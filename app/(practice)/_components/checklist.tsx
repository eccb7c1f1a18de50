import { ArrowRight, Check, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { cn } from '@/components/cn'
import { Button } from '@/components/ui/button'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'

export type StepShown = {
  key: string
  title: string
  about: string
  missing: string | null
  href: string
  action: string
}

/** The way to the first file of claims: how far it is, the next step as the one plum action, and every step. */
export function Checklist({ steps }: { steps: readonly StepShown[] }) {
  const done = steps.filter((one) => one.missing === null).length
  const next = steps.find((one) => one.missing !== null)
  return (
    <Card className="max-w-[820px]">
      <CardHeader>
        <CardTitle>From here to your first claim file</CardTitle>
        <CardCount className="tabular-nums">
          {done} of {steps.length} done
        </CardCount>
        <div aria-hidden="true" className="h-1.5 w-full overflow-hidden rounded-full bg-accent">
          <div className="h-full rounded-full bg-ready-solid" style={{ width: `${(done * 100) / steps.length}%` }} />
        </div>
      </CardHeader>
      <ol className="divide-y">
        {steps.map((step, i) => (
          <Step key={step.key} step={step} number={i + 1} isNext={step === next} />
        ))}
      </ol>
    </Card>
  )
}

function Step({ step, number, isNext }: { step: StepShown; number: number; isNext: boolean }) {
  const isDone = step.missing === null
  return (
    <li
      aria-current={isNext ? 'step' : undefined}
      className={cn(
        'relative flex flex-wrap items-start gap-x-3 gap-y-3 px-4 py-3',
        isNext ? 'bg-selected py-4' : 'hover:bg-muted',
      )}
    >
      <span
        aria-hidden="true"
        className={cn(
          'mt-px flex size-6 shrink-0 items-center justify-center rounded-full border text-xs font-medium tabular-nums',
          isDone ? 'border-ready-line bg-ready-tint text-ready' : 'border-border-strong text-muted-foreground',
          isNext && 'border-primary-line bg-primary-tint text-foreground',
        )}
      >
        {isDone ? <Check className="size-3.5 stroke-2" /> : number}
      </span>
      <div className="min-w-0 flex-1 basis-52 text-[13px]/5">
        <h3 className="text-sm/[26px] font-semibold">
          {isNext ? (
            step.title
          ) : (
            <Link href={step.href} className="rounded-sm after:absolute after:inset-0">
              {step.title}
            </Link>
          )}
          <span className="sr-only">{isDone ? ': done' : ': open'}</span>
        </h3>
        {isDone ? null : <p className="text-pretty">{step.missing}</p>}
        {isNext || isDone ? <p className="text-pretty text-muted-foreground">{step.about}</p> : null}
      </div>
      {isNext ? (
        <Button asChild className="self-center max-md:h-12 max-md:w-full">
          <Link href={step.href} className="max-md:whitespace-normal">
            {step.action} <ArrowRight aria-hidden="true" />
          </Link>
        </Button>
      ) : (
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 self-center text-muted-foreground" />
      )}
    </li>
  )
}
