import { z } from 'zod'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { readImportProgress } from '../../../workflow'

/** How far an import is: asked every second while it goes on. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor('practice:export')
  const id = z.uuid().safeParse((await params).id)
  const progress = id.success ? await readImportProgress(await openDb(), actor, id.data) : null
  // The browser begins to ask before the file has arrived; until then there is nothing to tell.
  return Response.json(progress, { status: progress ? 200 : 404, headers: { 'Cache-Control': 'no-store' } })
}
