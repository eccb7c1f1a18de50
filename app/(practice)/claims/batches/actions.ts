'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import type { FieldErrors } from '@/components/form/action-state'
import { count } from '@/lib/kernel/words'
import { createBatchInput } from './inputs'
import * as workflow from './workflow'

export type BatchState =
  | { status: 'idle' }
  | { status: 'done'; message: string; batchId: string }
  | { status: 'invalid'; fields: FieldErrors }
  | { status: 'refused'; message: string }

/** Fields: payerId ('' for all), kind ('live' or 'test'). */
export async function createBatch(_: BatchState, form: FormData): Promise<BatchState> {
  const actor = await requireActor('batches:create')
  const input = parseForm(createBatchInput, form)
  if (!input.ok) return { status: 'invalid', fields: input.error }
  const outcome = await workflow.createBatch(await openDb(), actor, input.value)
  if (!outcome.ok) return { status: 'refused', message: refusalInWords(outcome.error) }
  revalidatePath('/claims', 'layout')
  const { id, claimCount, putBack } = outcome.value
  const back = putBack > 0 ? ` ${count(putBack, 'claim')} went back: they were checked again.` : ''
  return {
    status: 'done',
    message: `A file of ${count(claimCount, 'claim')} is ready to download.${back}`,
    batchId: id,
  }
}

type Refusal = Extract<Awaited<ReturnType<typeof workflow.createBatch>>, { ok: false }>['error']

function refusalInWords(refusal: Refusal): string {
  if (refusal.kind === 'practice_incomplete')
    return `The practice cannot send a file yet. ${refusal.sentences.join(' ')}`
  if (refusal.kind === 'not_found') return 'There is no such payer here.'
  return 'No claim is released. Release some first.'
}
