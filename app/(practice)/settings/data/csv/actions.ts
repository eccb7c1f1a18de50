'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, done, invalid, refused } from '@/components/form/action-state'
import { listInWords } from '@/lib/kernel/words'
import { undoImportInput } from './inputs'
import { undoCsvImport } from './workflow'

/** Fields: importId. */
export async function undoImport(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('records:import')
  const input = parseForm(undoImportInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await undoCsvImport(await openDb(), actor, input.value)
  if (!outcome.ok) return refused(refusalInWords(outcome.error))
  revalidatePath('/settings/data/csv')
  return done(`${outcome.value.fileName} is undone: what it made is set aside.`)
}

function refusalInWords(refusal: Extract<Awaited<ReturnType<typeof undoCsvImport>>, { ok: false }>['error']): string {
  if (refusal.kind === 'running') return 'A file is being imported into this practice. Wait until it is done.'
  if (refusal.kind === 'not_found') return 'This import is undone already, or is not here.'
  const [first, second, ...more] = refusal.names
  const others = more.length > 0 ? [`${more.length} more`] : []
  const who = listInWords([first, second, ...others].filter((name) => name !== undefined))
  const have =
    refusal.names.length === 1
      ? 'is in the attendance of a session or has'
      : 'are in the attendance of a session or have'
  return `${who} ${have} a service since. Set the others aside one by one on their pages.`
}
