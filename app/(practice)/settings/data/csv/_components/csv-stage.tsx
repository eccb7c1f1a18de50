import { CircleCheck, CircleX, Columns3 } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { listInWords } from '@/lib/kernel/words'
import type { ColumnMatch, CsvKind } from '@/lib/practice-file/csv-columns'
import { ProblemList } from '../../_components/problem-list'
import { placeInWords, rowsInWords } from './csv-words'
import { missingOf, type Stage } from './use-csv-import'

type CsvStageProps = { stage: Stage; kind: CsvKind; match: ColumnMatch; name: string }

/** Where the import of a list stands, in words; said by a screen reader as it changes. */
export function CsvStage(props: CsvStageProps) {
  const { stage, name } = props
  const check = stage.at === 'checked' && stage.check.count > 0 ? stage.check : null
  return (
    <>
      <div aria-live="polite" className="empty:hidden">
        <Said {...props} />
      </div>
      {check ? (
        <ProblemList
          count={check.count}
          problems={check.problems.map((one) => ({ path: placeInWords(one), message: one.message }))}
          next={`Mend ${name} and choose it again, or match another column.`}
        />
      ) : null}
    </>
  )
}

function Said({ stage, kind, match, name }: CsvStageProps) {
  if (stage.at === 'matching') {
    return (
      <Notice tone="hold" icon={Columns3}>
        The heads of {name} do not say which column holds {listInWords(missingOf(kind, match))}. Choose it below; then
        the rows are checked.
      </Notice>
    )
  }
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
  if (stage.at === 'choose' || stage.at === 'unchecked' || stage.check.count > 0) return null
  return (
    <Notice tone="info" icon={CircleCheck} title={`${name} is ready to import`}>
      It makes {rowsInWords(kind, stage.check.rows)}. No row has a problem. Its columns and first rows stand below.
    </Notice>
  )
}
