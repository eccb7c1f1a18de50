import { notFound } from 'next/navigation'
import { openDb } from '@/app/_server/db'
import { readText } from '@/app/_server/read-text'
import { requireActor } from '@/app/_server/session'
import { csvInput, mostBytes, notText, tooLarge } from '../inputs'
import { importCsv } from '../workflow'

const privately = { headers: { 'Cache-Control': 'no-store' } }

/** Imports a list: all of it, or nothing and what is wrong with it. */
export async function POST(request: Request): Promise<Response> {
  const actor = await requireActor('records:import')
  const input = csvInput.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!input.success) notFound()
  const text = await readText(request, mostBytes)
  if (!text.ok) {
    const isLarge = text.error === 'too_large'
    return Response.json({ sentence: isLarge ? tooLarge : notText }, { ...privately, status: isLarge ? 413 : 422 })
  }
  const outcome = await importCsv(await openDb(), actor, input.data, text.value)
  return outcome.ok
    ? Response.json(outcome.value, privately)
    : Response.json(outcome.error, { ...privately, status: 422 })
}
