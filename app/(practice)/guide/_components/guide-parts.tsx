import Link from 'next/link'
import type { ReactNode } from 'react'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { Kbd } from '@/components/ui/kbd'

/** A way through a part of the day, step by step. */
export function Steps({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
      </CardHeader>
      <ol className="list-decimal space-y-2 py-3 pr-4 pl-9 text-[13.5px]/[21px] marker:text-muted-foreground">
        {children}
      </ol>
    </Card>
  )
}

/** Short things to know, each with its name first. */
export function Facts({
  title,
  facts,
}: {
  title: string
  facts: readonly (readonly [name: string, says: ReactNode])[]
}) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
      </CardHeader>
      <dl className="divide-y text-[13px]/5">
        {facts.map(([name, says]) => (
          <div key={name} className="grid gap-x-4 px-4 py-2.5 sm:grid-cols-[132px_1fr]">
            <dt className="font-medium">{name}</dt>
            <dd className="text-muted-foreground">{says}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

/** Keys and what they do; a phone has none of them. */
export function Keys({ keys }: { keys: readonly (readonly [keys: string, does: string])[] }) {
  return (
    <Card className="max-md:hidden pointer-coarse:hidden">
      <CardHeader>
        <CardTitle>Keys worth knowing</CardTitle>
      </CardHeader>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 p-4 text-[13px]/5">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="flex gap-1">
              <span className="sr-only">{key}</span>
              {key.split(' ').map((one) => (
                <Kbd key={one}>{one}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

export function To({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="rounded-sm font-medium text-primary underline decoration-primary-line underline-offset-4"
    >
      {children}
    </Link>
  )
}
