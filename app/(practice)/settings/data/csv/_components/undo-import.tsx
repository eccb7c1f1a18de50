'use client'

import { Undo2 } from 'lucide-react'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Button } from '@/components/ui/button'
import { undoImport } from '../actions'

/** Sets aside what an import made, after one question. */
export function UndoImport({ id, fileName, made }: { id: string; fileName: string; made: string }) {
  return (
    <ConfirmForm
      trigger={
        <Button variant="outline" size="sm" aria-label={`Undo the import of ${fileName}`}>
          <Undo2 aria-hidden="true" /> Undo
        </Button>
      }
      title={`Undo the import of ${fileName}?`}
      description={`What it made is set aside: ${made}. Claims that are not sent are made again without it; sent ones stay.`}
      act="Undo the import"
      acting="Undoing"
      action={undoImport}
      hidden={{ importId: id }}
    />
  )
}
