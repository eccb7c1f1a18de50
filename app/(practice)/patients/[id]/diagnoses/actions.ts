'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, invalid, refused } from '@/components/form/action-state'
import { formatDiagnosis } from '@/lib/codes/diagnosis'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { differences } from '../../_components/patient-in-words'
import { archiveDiagnosisInput, moveDiagnosisInput, saveDiagnosisInput } from './inputs'
import * as workflow from './workflow'

export async function saveDiagnosis(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(saveDiagnosisInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.saveDiagnosis(await openDb(), actor, input.value)
  const code = formatDiagnosis(input.value.code)
  if (!outcome.ok) {
    const refusal = outcome.error
    if (refusal.kind === 'already_there') return invalid({ code: `${code} is on the list already for these days.` })
    if (refusal.kind === 'not_found') return refused('There is no such diagnosis here.')
    return conflict(
      'Somebody else has changed this diagnosis since you opened it',
      refusal.version,
      differences(inWords(refusal.theirs), inWords(input.value)),
    )
  }
  revalidatePath('/patients', 'layout')
  return done(input.value.diagnosisId ? `${code} saved.` : `${code} added.`)
}

export async function moveDiagnosis(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(moveDiagnosisInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.moveDiagnosis(await openDb(), actor, input.value)
  if (!outcome.ok) return refused('There is no such diagnosis here.')
  revalidatePath('/patients', 'layout')
  const { place } = outcome.value
  return done(place === 1 ? 'It is the primary diagnosis now.' : `It stands in place ${place} now.`)
}

export async function archiveDiagnosis(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(archiveDiagnosisInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.archiveDiagnosis(await openDb(), actor, input.value)
  if (!outcome.ok) return refused('There is no such diagnosis here.')
  revalidatePath('/patients', 'layout')
  return done(`${formatDiagnosis(outcome.value.code)} is set aside.`)
}

type Details = { code: string; fromDate: IsoDate | null; throughDate: IsoDate | null }

function inWords({ code, fromDate, throughDate }: Details): Record<string, string> {
  return {
    code: formatDiagnosis(code),
    fromDate: fromDate ? dayInWords(fromDate) : '',
    throughDate: throughDate ? dayInWords(throughDate) : '',
  }
}
