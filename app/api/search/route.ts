import type { NextRequest } from 'next/server'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { scopeOf } from '@/app/_server/scope'
import { requireActor } from '@/app/_server/session'
import { inPractice } from '@/db/in-practice'
import { listFound } from '@/db/queries/search'

/** What the palette finds for a text: only what the role may see. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor('today:read')
  const text = request.nextUrl.searchParams.get('text')?.trim().slice(0, 80) ?? ''
  const sees = { claims: isAllowed(actor.role, 'claims:read'), clinicians: isAllowed(actor.role, 'providers:read') }
  const found =
    text === ''
      ? null
      : await inPractice(await openDb(), actor, (tx) =>
          listFound(tx, actor.practiceId, { text, scope: scopeOf(actor), sees, today: actor.today }),
        )
  return Response.json(found, { headers: { 'cache-control': 'no-store' } })
}
