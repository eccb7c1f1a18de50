import { CircleCheck, CircleX, LoaderCircle, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import type { ImportView } from './import-types'
import { RunningImport } from './running-import'

const states = {
  running: { tone: 'info', icon: LoaderCircle, word: 'Running' },
  done: { tone: 'ready', icon: CircleCheck, word: 'Done' },
  failed: { tone: 'denied', icon: CircleX, word: 'Failed' },
  undone: { tone: 'sent', icon: Undo2, word: 'Undone' },
} as const

type ImportHistoryProps = { imports: readonly ImportView[]; actionOf?: (one: ImportView) => ReactNode }

/** What was brought in before, newest first. */
export function ImportHistory({ imports, actionOf }: ImportHistoryProps) {
  return (
    <Card aria-label="Imports so far">
      <CardHeader>
        <CardTitle>Imports so far</CardTitle>
      </CardHeader>
      {imports.length === 0 ? (
        <p className="px-4 py-6 text-[13px] text-muted-foreground">No file has been imported here.</p>
      ) : (
        <ul className="divide-y">
          {imports.map((one) => {
            const { tone, icon: Icon, word } = states[one.state]
            return (
              <li key={one.id} className="flex flex-wrap items-start gap-x-4 gap-y-1.5 px-4 py-3 text-[13px]/[18px]">
                <div className="min-w-0 flex-1 basis-60">
                  <p className="font-medium break-words">{one.fileName}</p>
                  <p className="text-muted-foreground">
                    {one.what}, {one.at}, {one.by}
                  </p>
                  {one.state === 'running' ? (
                    <div className="mt-1.5 max-w-96">
                      <RunningImport id={one.id} fileName={one.fileName} share={one.share} />
                    </div>
                  ) : (
                    <p className="text-pretty">{one.problem ?? one.made}</p>
                  )}
                </div>
                <Badge tone={tone}>
                  <Icon aria-hidden="true" />
                  {word}
                </Badge>
                {actionOf?.(one)}
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
