import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { readText } from '@/app/_server/read-text'
import { requireActor } from '@/app/_server/session'
import { csvInput, mostBytes, notText, tooLarge } from '../inputs'
import { checkCsv } from '../workflow'

const privately = { headers: { 'Cache-Control': 'no-store' } }

/** What is wrong with a list, by row and column. A route, since an action takes no file of this size. */
export async function POST(request: Request): Promise<Response> {
  const actor = await requireActor('records:import')
  const input = csvInput.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!input.success) notFound()
  const text = await readText(request, mostBytes)
  if (!text.ok) {
    const isLarge = text.error === 'too_large'
    return Response.json({ sentence: isLarge ? tooLarge : notText }, { ...privately, status: isLarge ? 413 : 422 })
  }
  return Response.json(await checkCsv(await openDb(), actor, input.data, text.value), privately)
}
