import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { saveAuthorizationInput } from '../inputs'
import { previewAuthorization } from '../workflow'

const privately = { headers: { 'Cache-Control': 'no-store' } }

/**
 * What saving an authorization would change, while its form is filled in. A route and not an action: an action would wait
 * behind others, and would take somebody whose session has ended away from what they typed.
 */
export async function POST(request: Request): Promise<Response> {
  const actor = await requireActor('authorizations:write')
  const form = await request.formData().catch(() => new FormData())
  const input = parseForm(saveAuthorizationInput, form)
  if (!input.ok) return Response.json({ status: 'incomplete' }, privately)
  const outcome = await previewAuthorization(await openDb(), actor, input.value)
  if (outcome.ok) {
    // Only the first few changes go to the page.
    const preview = { ...outcome.value, changes: outcome.value.changes.slice(0, 4) }
    return Response.json({ status: 'done', preview }, privately)
  }
  return Response.json({ status: outcome.error.kind === 'known_number' ? 'known_number' : 'incomplete' }, privately)
}
