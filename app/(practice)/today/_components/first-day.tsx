import Link from 'next/link'
import { Checklist, type StepShown } from '@/app/(practice)/_components/checklist'
import { PageHeader } from '@/components/layout/page-header'

type FirstDayProps = { title: string; date: string; steps: readonly StepShown[] }

/** An owner's day before the first file of claims: the way there takes the page (design 9.2). */
export function FirstDay({ title, date, steps }: FirstDayProps) {
  return (
    <>
      <PageHeader title={title} facts={[date, 'Each step closes itself when its record is there']} />
      <Checklist steps={steps} />
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-[13px]/5 text-muted-foreground">
        <Link href="/today?today=1" className="text-primary underline decoration-primary-line underline-offset-4">
          Show Today anyway
        </Link>
        <Link href="/guide" className="text-primary underline decoration-primary-line underline-offset-4">
          How a day goes
        </Link>
      </p>
    </>
  )
}
