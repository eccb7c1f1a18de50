import { CircleCheck, CircleX } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { CsvKind } from '@/lib/practice-file/csv-columns'
import { ProblemList } from '../../_components/problem-list'
import { placeInWords, rowsInWords } from './csv-words'
import type { Stage } from './use-csv-import'

/** Where the import of a list stands, in words; said by a screen reader as it changes. */
export function CsvStage({ stage, kind, name }: { stage: Stage; kind: CsvKind; name: string }) {
  return (
    <div aria-live="polite" className="empty:hidden">
      <Said {...{ stage, kind, name }} />
    </div>
  )
}

function Said({ stage, kind, name }: { stage: Stage; kind: CsvKind; name: string }) {
  if (stage.at === 'matching') return <p>Match every column that is needed; then the rows of {name} are checked.</p>
  if (stage.at === 'checking') return <p>Checking {name} …</p>
  if (stage.at === 'importing') return <p>Importing {name} …</p>
  if (stage.at === 'failed') {
    return (
      <Notice tone="denied" icon={CircleX} isAlert>
        {stage.sentence}
      </Notice>
    )
  }
  if (stage.at === 'done') {
    const toPatients = (
      <Button asChild variant="outline">
        <Link href="/patients">See the patients</Link>
      </Button>
    )
    return (
      <Notice tone="info" icon={CircleCheck} title={`${name} is imported`} action={toPatients}>
        It made {stage.made}. Undo stands below, beside the import.
      </Notice>
    )
  }
  if (stage.at === 'choose') return null
  const { rows, problems, count } = stage.check
  if (count === 0) {
    return (
      <Notice tone="info" icon={CircleCheck} title={`${name} is ready to import`}>
        It makes {rowsInWords(kind, rows)}. No row has a problem.
      </Notice>
    )
  }
  return (
    <ProblemList
      count={count}
      problems={problems.map((one) => ({ path: placeInWords(one), message: one.message }))}
      next="Mend the file and choose it again, or match another column."
    />
  )
}
