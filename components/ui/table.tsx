import type { ComponentProps } from 'react'
import { cn } from '@/components/cn'

const scrolls = 'overflow-x-auto'
const edge = 'rounded-lg border bg-card'

type TableProps = ComponentProps<'table'> & {
  label: string
  /** A card around it has the edge already. */
  isInCard?: boolean
}

/** A table in its own scroll box, which takes the focus so that it can be scrolled by keyboard. The card around it may have the same name. */
export function Table({ label, isInCard, className, ...props }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard (WCAG 2.1.1).
    <section aria-label={`${label}, as a table`} tabIndex={0} className={isInCard ? scrolls : `${scrolls} ${edge}`}>
      <table className={cn('w-full border-collapse text-[13px]/[18px]', className)} {...props} />
    </section>
  )
}

export function TableHead(props: ComponentProps<'thead'>) {
  return <thead {...props} className={cn('border-b text-left text-xs/4 text-muted-foreground', props.className)} />
}

export function TableBody(props: ComponentProps<'tbody'>) {
  return <tbody {...props} className={cn('divide-y', props.className)} />
}

export function TableRow({ className, ...props }: ComponentProps<'tr'>) {
  return <tr className={cn('hover:bg-muted', className)} {...props} />
}

/** The head of a column; `isNumber` puts it at the right, over its figures. */
export function TableHeader({ className, isNumber, ...props }: ComponentProps<'th'> & { isNumber?: boolean }) {
  return (
    <th
      scope="col"
      className={cn('h-8 whitespace-nowrap px-3 font-medium first:pl-4 last:pr-4', isNumber && 'text-right', className)}
      {...props}
    />
  )
}

export function TableCell({ className, isNumber, ...props }: ComponentProps<'td'> & { isNumber?: boolean }) {
  return (
    <td
      className={cn(
        'h-11 px-3 py-2 align-middle first:pl-4 last:pr-4',
        isNumber && 'text-right tabular-nums',
        className,
      )}
      {...props}
    />
  )
}
