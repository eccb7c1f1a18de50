import { openDb } from '@/app/_server/db'
import { readText } from '@/app/_server/read-text'
import { requireActor } from '@/app/_server/session'
import { mostBytes, notText, tooLarge } from '../inputs'
import { previewPracticeFile } from '../workflow'

const privately = { headers: { 'Cache-Control': 'no-store' } }

/** What a practice file would make. A route, since an action takes no file of this size. */
export async function POST(request: Request): Promise<Response> {
  const actor = await requireActor('practice:import')
  const text = await readText(request, mostBytes)
  if (!text.ok) {
    const sentence = text.error === 'too_large' ? tooLarge : notText
    return Response.json({ sentence }, { ...privately, status: text.error === 'too_large' ? 413 : 422 })
  }
  return Response.json(await previewPracticeFile(await openDb(), actor, text.value), privately)
}
