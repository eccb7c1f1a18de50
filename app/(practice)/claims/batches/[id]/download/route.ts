import { notFound } from 'next/navigation'
import { z } from 'zod'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { readBatchFile } from '../../workflow'

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor('batches:download')
  const id = z.uuid().safeParse((await params).id)
  const file = id.success ? await readBatchFile(await openDb(), actor, id.data) : null
  if (!file) notFound()
  return new Response(file.interchange, {
    headers: {
      'Content-Type': 'text/plain; charset=us-ascii',
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
