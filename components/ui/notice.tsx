import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '@/components/cn'
import type { Tone } from './badge'

const looks: Partial<Record<Tone, string>> = {
  info: 'border-info-line bg-info-tint [&>svg]:text-info',
  hold: 'border-hold-line bg-hold-tint [&>svg]:text-hold',
  sent: 'border-sent-line bg-sent-tint [&>svg]:text-sent',
  denied: 'border-denied-line bg-denied-tint [&>svg]:text-denied',
  blocked: 'border-blocked-line bg-blocked-tint [&>svg]:text-blocked',
}

type NoticeProps = {
  tone: keyof typeof looks
  icon: LucideIcon
  title?: string
  /** Said at once by a screen reader: it came while somebody was at work. */
  isAlert?: boolean
  action?: ReactNode
  children: ReactNode
}

/** A sentence across the page about the page: its icon, what is so, and what to do. */
export function Notice({ tone, icon: Icon, title, isAlert = false, action, children }: NoticeProps) {
  return (
    <div
      role={isAlert ? 'alert' : undefined}
      className={cn('flex flex-wrap items-start gap-x-3 gap-y-2.5 rounded-lg border px-4 py-3', looks[tone])}
    >
      <Icon aria-hidden="true" className="mt-px size-[18px] shrink-0 stroke-[1.8]" />
      <div className="min-w-48 flex-1 text-[13px]/5">
        {title ? <p className="text-sm/5 font-[550]">{title}</p> : null}
        <p className="text-pretty">{children}</p>
      </div>
      {action}
    </div>
  )
}
