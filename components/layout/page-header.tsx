import type { ReactNode } from 'react'
import { cn } from '@/components/cn'

type PageHeaderProps = {
  title: string
  badge?: ReactNode
  facts?: readonly ReactNode[]
  actions?: ReactNode
  /** On a phone the head of the page already says the title, and unless only that, its facts. */
  isInHeadOnPhone?: boolean | 'title'
}

/** The title line: one h1, one line of facts, the actions at the right. */
export function PageHeader({ title, badge, facts = [], actions, isInHeadOnPhone = false }: PageHeaderProps) {
  const hidden = isInHeadOnPhone === true && 'max-md:sr-only'
  return (
    <div
      className={cn(
        'mb-[18px] flex min-h-[34px] flex-wrap items-start justify-between gap-x-4 gap-y-3',
        isInHeadOnPhone && 'max-md:-mt-2 max-md:mb-3.5 max-md:min-h-0',
      )}
    >
      <div className={cn('min-w-0 flex-1 basis-72', hidden)}>
        <div
          className={cn(
            'flex flex-wrap items-center gap-x-3 gap-y-1 max-md:justify-between',
            isInHeadOnPhone === 'title' && 'max-md:sr-only',
          )}
        >
          <h1 className="text-[22px]/7 font-semibold tracking-[-0.022em] text-balance">{title}</h1>
          {badge}
        </div>
        {facts.length > 0 ? (
          // The dot that would begin a line is cut off at the left.
          <div className="mt-1 overflow-hidden">
            <ul className="-ml-[17px] flex flex-wrap text-[13.5px]/5 text-muted-foreground">
              {facts.map((fact, i) => (
                <li
                  // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a title do not move.
                  key={i}
                  className="relative pl-[17px] before:absolute before:top-[9px] before:left-[7px] before:size-[3px] before:rounded-full before:bg-border-strong"
                >
                  {fact}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      {actions ? (
        <div className="flex flex-wrap items-center gap-2 max-md:w-full max-md:[&>:is(a,button):not([data-size=icon])]:flex-1">
          {actions}
        </div>
      ) : null}
    </div>
  )
}
