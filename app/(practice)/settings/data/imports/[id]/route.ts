import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { readText } from '@/app/_server/read-text'
import { requireActor } from '@/app/_server/session'
import { importFileInput, mostBytes, notText, tooLarge } from '../../inputs'
import { importPracticeFile } from '../../workflow'

const privately = { headers: { 'Cache-Control': 'no-store' } }

/**
 * Imports a practice file and answers when it is done. The browser has made up the id, so it can ask how far the import
 * is while this answer is outstanding.
 */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor('practice:import')
  const name = new URL(request.url).searchParams.get('name') ?? ''
  const input = importFileInput.safeParse({ id: (await params).id, name })
  if (!input.success) notFound()
  const text = await readText(request, mostBytes)
  if (!text.ok) {
    const isLarge = text.error === 'too_large'
    return Response.json({ sentence: isLarge ? tooLarge : notText }, { ...privately, status: isLarge ? 413 : 422 })
  }
  const outcome = await importPracticeFile(await openDb(), actor, { ...input.data, text: text.value })
  if (outcome.ok) return Response.json({ counts: outcome.value.counts }, privately)
  const refusal = outcome.error
  const sentence = refusal.kind === 'problems' ? 'The file has problems. Nothing of it was kept.' : refusal.sentence
  return Response.json({ sentence }, { ...privately, status: 422 })
}
