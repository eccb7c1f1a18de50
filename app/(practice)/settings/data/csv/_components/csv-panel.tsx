'use client'

import { CloudOff, FileUp } from 'lucide-react'
import { useRef } from 'react'
import { SelectField } from '@/components/form/select-field'
import { SignedOutNotice } from '@/components/form/signed-out-notice'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { csvColumns, csvKinds } from '@/lib/practice-file/csv-columns'
import { ColumnMatchFields } from './column-match'
import { CsvPreview } from './csv-preview'
import { CsvStage } from './csv-stage'
import { kindWords, rowsInWords } from './csv-words'
import { useCsvImport } from './use-csv-import'

const kinds = csvKinds.map((value) => ({ value, label: kindWords[value] }))

/** Choose a list, match its columns, see its rows and its problems, import it: all of it, or nothing. */
export function CsvPanel() {
  const { kind, file, table, match, stage, away, ...act } = useCsvImport()
  const picker = useRef<HTMLInputElement>(null)
  const isImporting = stage.at === 'importing'
  const isOpen = file !== null && stage.at !== 'done'
  const labels = (isNeeded: boolean) =>
    csvColumns[kind].flatMap((one) => (one.isNeeded === isNeeded ? [one.label] : [])).join('; ')
  return (
    <Card aria-label="Import a list">
      <CardHeader>
        <CardTitle>Import a list</CardTitle>
      </CardHeader>
      <CardContent className="space-y-5 text-[13px]/5">
        <p className="max-w-[70ch] text-pretty text-muted-foreground">
          Choose a CSV file, up to 10 MB, with heads in its first row. You match its columns and see every problem
          before anything is written. Then all of it is imported, or nothing, and it can be undone.
        </p>
        <div className="max-w-72">
          <SelectField
            name="kind"
            label="What the list holds"
            options={kinds}
            value={kind}
            disabled={isImporting}
            onChange={async (event) => {
              const chosen = csvKinds.find((one) => one === event.target.value)
              if (chosen) await act.chooseKind(chosen)
            }}
          />
        </div>
        {isOpen ? null : (
          <div className="max-w-[70ch] space-y-1 text-pretty text-muted-foreground">
            <p>It needs: {labels(true)}.</p>
            <p>It may also have: {labels(false)}.</p>
          </div>
        )}
        {away === 'signed_out' ? (
          <SignedOutNotice>The file and its columns stay chosen here. Sign in again, then go on.</SignedOutNotice>
        ) : away === 'offline' ? (
          <Notice tone="hold" icon={CloudOff} isAlert title="No connection">
            The file and its columns stay chosen here. Try again.
          </Notice>
        ) : null}
        <CsvStage {...{ stage, kind, match }} name={file?.name ?? ''} />
        <input
          ref={picker}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-label="List as CSV"
          className="sr-only"
          tabIndex={-1}
          onChange={async (event) => {
            const chosen = event.target.files?.[0]
            event.target.value = ''
            if (chosen) await act.chooseFile(chosen)
          }}
        />
        <div className="flex flex-wrap gap-2">
          {stage.at === 'unchecked' ? <Button onClick={act.checkAgain}>Check the file</Button> : null}
          {stage.at === 'checked' && stage.check.count === 0 ? (
            <Button onClick={act.start}>Import {rowsInWords(kind, stage.check.rows)}</Button>
          ) : null}
          <Button variant="outline" disabled={isImporting} onClick={() => picker.current?.click()}>
            <FileUp aria-hidden="true" /> {file === null ? 'Choose a file' : 'Choose another file'}
          </Button>
        </div>
        {isOpen ? (
          <>
            <ColumnMatchFields
              {...{ kind, match }}
              fileName={file.name}
              heads={table[0] ?? []}
              isDisabled={isImporting}
              onChoose={act.chooseColumn}
            />
            <CsvPreview {...{ kind, table, match }} problems={stage.at === 'checked' ? stage.check.problems : []} />
          </>
        ) : null}
      </CardContent>
    </Card>
  )
}
