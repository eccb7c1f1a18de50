'use client'

import { CircleCheck, CircleX, FileUp, Info, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { ImportProgress } from './import-progress'
import { countsInWords, type FilePreview } from './import-types'
import { ProblemList } from './problem-list'
import { runImport, sendForPreview } from './send-file'

type Stage =
  | { at: 'choose' }
  | { at: 'checking'; name: string }
  | { at: 'checked'; file: File; preview: FilePreview }
  | { at: 'importing'; name: string; share: number }
  | { at: 'done'; made: string }
  | { at: 'failed'; sentence: string }

type ImportPanelProps = {
  /** Why this practice takes no file; null when it is empty. */
  full: string | null
}

/** Choose a file, see what it would make, import it: nothing is written before the last step, and then all or nothing. */
export function ImportPanel({ full }: ImportPanelProps) {
  const [stage, setStage] = useState<Stage>({ at: 'choose' })
  const picker = useRef<HTMLInputElement>(null)
  const router = useRouter()

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    setStage({ at: 'checking', name: file.name })
    const answer = await sendForPreview(file)
    setStage(
      'sentence' in answer ? { at: 'failed', sentence: answer.sentence } : { at: 'checked', file, preview: answer },
    )
  }

  const start = async (file: File) => {
    setStage({ at: 'importing', name: file.name, share: 0 })
    const answer = await runImport(file, (share) => setStage({ at: 'importing', name: file.name, share }))
    // Nothing is new after a refusal, and a page read again while nobody is signed in would be the sign-in page.
    if ('sentence' in answer) return setStage({ at: 'failed', sentence: answer.sentence })
    setStage({ at: 'done', made: countsInWords(answer.counts) })
    router.refresh()
  }

  const isBusy = stage.at === 'checking' || stage.at === 'importing'
  return (
    <Card aria-label="Import a practice">
      <CardHeader>
        <CardTitle>Import a practice</CardTitle>
      </CardHeader>
      <CardContent className="space-y-4 text-[13px]/5">
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label="Practice file"
          className="sr-only"
          tabIndex={-1}
          onChange={choose}
        />
        <p className="max-w-[70ch] text-pretty text-muted-foreground">
          Choose a practice file, up to 100 MB. You see what it would make and every problem before anything is written.
          Then all of it is imported, or nothing.
        </p>
        {full && stage.at === 'choose' ? (
          <Notice tone="info" icon={Info}>
            {full} A file can still be checked here.
          </Notice>
        ) : null}
        <div aria-live="polite" className="space-y-4 empty:hidden">
          {stage.at === 'checking' ? <p>Checking {stage.name} …</p> : null}
          {stage.at === 'importing' ? (
            <ImportProgress name={stage.name} share={stage.share}>
              You can leave this page; the import goes on.
            </ImportProgress>
          ) : null}
          {stage.at === 'failed' ? (
            <Notice tone="denied" icon={CircleX} isAlert>
              {stage.sentence}
            </Notice>
          ) : null}
          {stage.at === 'done' ? (
            <Notice
              tone="info"
              icon={CircleCheck}
              title="The practice is here"
              action={
                <Button asChild variant="outline">
                  <Link href="/claims">See its claims</Link>
                </Button>
              }
            >
              {stage.made}.
            </Notice>
          ) : null}
          {stage.at === 'checked' && stage.preview.ok ? <Ready preview={stage.preview} name={stage.file.name} /> : null}
        </div>
        {stage.at === 'checked' && !stage.preview.ok ? (
          <ProblemList
            problems={stage.preview.problems}
            count={stage.preview.count}
            next={`Mend ${stage.file.name} and choose it again.`}
          />
        ) : null}
        {stage.at === 'done' ? null : (
          <div className="flex flex-wrap gap-2">
            {stage.at === 'checked' && stage.preview.ok && stage.preview.full === null ? (
              <Button onClick={() => start(stage.file)}>Import {stage.file.name}</Button>
            ) : null}
            <Button variant="outline" disabled={isBusy} onClick={() => picker.current?.click()}>
              <FileUp aria-hidden="true" /> {stage.at === 'checked' ? 'Choose another file' : 'Choose a file'}
            </Button>
          </div>
        )}
      </CardContent>
    </Card>
  )
}

function Ready({ preview, name }: { preview: Extract<FilePreview, { ok: true }>; name: string }) {
  return (
    <>
      <Notice
        tone="info"
        icon={CircleCheck}
        title={preview.full === null ? `${name} is ready to import` : `${name} has no problem`}
      >
        {preview.full === null ? 'It makes' : 'It would make'} {preview.name}: {countsInWords(preview.counts)}. Claims
        are made from them by the rules.
      </Notice>
      {preview.full === null ? null : (
        <Notice tone="hold" icon={TriangleAlert}>
          {preview.full}
        </Notice>
      )}
    </>
  )
}
