'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, invalid, refused } from '@/components/form/action-state'
import { count } from '@/lib/kernel/words'
import { addToNoteInput, writeGroupNoteInput, writeMemberNoteInput } from './inputs'
import * as workflow from './workflow'

export async function writeMemberNote(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('notes:sign')
  const input = parseForm(writeMemberNoteInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.writeMemberNote(await openDb(), actor, input.value)
  if (!outcome.ok) return refusedNote(outcome.error)
  // Nothing is revalidated: a page that came with the answer would take the form away before it has said what was done.
  // The form opens the next note, or reads its page again, by itself.
  if (input.value.intent === 'save') return done('Draft saved.')
  const { next } = outcome.value
  const href = next === null ? undefined : `/sessions/${input.value.sessionId}/notes?patient=${next}`
  return done(signedInWords(outcome.value), href)
}

export async function writeGroupNote(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('notes:write')
  const input = parseForm(writeGroupNoteInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.writeGroupNote(await openDb(), actor, input.value)
  if (!outcome.ok) return refusedNote(outcome.error)
  revalidatePath(`/sessions/${input.value.sessionId}/notes`)
  return done('The group’s note is saved.')
}

export async function addToNote(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('notes:write')
  const input = parseForm(addToNoteInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.addToNote(await openDb(), actor, input.value)
  if (!outcome.ok) return refusedNote(outcome.error)
  // As above: the form reads its page again by itself, once it has said so.
  return done('Added to the note.')
}

const asked = {
  participation: 'Say how the person took part.',
  response: 'Say how the person responded.',
  planLink: 'Say which goal of the treatment plan this served.',
}

function refusedNote(refusal: workflow.NoteRefusal): ActionState {
  switch (refusal.kind) {
    case 'incomplete':
      return invalid(Object.fromEntries(refusal.missing.map((part) => [part, asked[part]])))
    case 'alike': {
      const how = refusal.likeness === 'same' ? 'says the same as' : 'says nearly the same as'
      return invalid({ alike: `This note ${how} ${refusal.who}’s. Change it, or tick here and sign it as it is.` })
    }
    case 'conflict':
      return conflict(`${refusal.by ?? 'Somebody'} saved this note meanwhile`, refusal.version, refusal.theirs)
    case 'locked':
      return refused(`${refusal.by} has signed this note: it is locked. Load the page again, then add to it.`)
    case 'kept_elsewhere':
      return refused('This note is kept elsewhere. The board of the session says who signed it.')
    case 'not_held':
      return refused('Attendance of this session is not taken yet. Save it first: then its notes can be written.')
    default:
      return refused('This note is not there any more. Load the page again.')
  }
}

/** 'Sanna V.’s note is signed, its claim is ready. 3 notes to sign.' */
function signedInWords({ who, claim, toSign }: workflow.WrittenNote): string {
  const effect = claim === null ? '' : claim.isReady ? ', its claim is ready' : ', its claim still waits'
  const why = claim?.sentence ? ` ${claim.sentence}` : ''
  const rest = toSign === 0 ? 'Every note of this session is signed.' : `${count(toSign, 'note')} to sign.`
  return `${who}’s note is signed${effect}.${why} ${rest}`
}
