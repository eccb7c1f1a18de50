import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { readPracticeExport } from '../workflow'

export async function GET(): Promise<Response> {
  const actor = await requireActor('practice:export')
  const { name, text } = await readPracticeExport(await openDb(), actor)
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
