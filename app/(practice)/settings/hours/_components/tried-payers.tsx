import { Ban, CircleCheck, CirclePause } from 'lucide-react'
import { Code } from '@/components/billing/code'
import { cn } from '@/components/cn'

export type TriedPayer = {
  id: string
  name: string
  code: string | null
  isOpen: boolean
  short: string
  sentence: string
}

/** Payer by payer which add-on the time can carry, and why. */
export function TriedPayers({ payers, isStale }: { payers: readonly TriedPayer[]; isStale: boolean }) {
  if (payers.length === 0) {
    return <p className="border-t px-4 py-3 text-[13px]/5 text-muted-foreground">No payer is entered yet.</p>
  }
  return (
    <table className={cn('w-full text-left text-[13px]/[18px]', isStale && 'opacity-60')}>
      <thead className="border-y text-xs/4 text-muted-foreground">
        <tr>
          <th scope="col" className="h-8 pr-2 pl-4 font-normal">
            Payer
          </th>
          <th scope="col" className="h-8 pr-4 pl-2 font-normal">
            For this time
          </th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {payers.map((one) => (
          <tr key={one.id} title={one.sentence}>
            <th scope="row" className="h-11 py-2 pr-2 pl-4 font-medium">
              {one.name}
            </th>
            <td className="h-11 py-2 pr-4 pl-2">
              <span className="flex flex-wrap items-center gap-x-1.5">
                <Answer payer={one} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Answer({ payer: { code, isOpen, short } }: { payer: TriedPayer }) {
  if (isOpen) {
    return (
      <>
        <CirclePause aria-hidden="true" className="size-4 stroke-[1.8] text-hold" />
        <span className="font-medium text-hold">Not asked yet</span>
        <span className="text-xs/4 text-muted-foreground">{code}</span>
      </>
    )
  }
  if (code === null) {
    return (
      <>
        <Ban aria-hidden="true" className="size-4 stroke-[1.8] text-blocked" />
        <span className="font-medium text-blocked">None</span>
        <span className="text-xs/4 text-muted-foreground">{short}</span>
      </>
    )
  }
  return (
    <>
      <CircleCheck aria-hidden="true" className="size-4 stroke-[1.8] text-ready" />
      <Code className="font-medium text-ready">{code}</Code>
      <span className="text-xs/4 text-muted-foreground">{short}</span>
    </>
  )
}
