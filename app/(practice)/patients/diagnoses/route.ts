import type { NextRequest } from 'next/server'
import { openDb } from '@/app/_server/db'
import { parseInput } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { findDiagnosesInput } from '../[id]/diagnoses/inputs'
import { findDiagnoses } from '../[id]/diagnoses/workflow'

/**
 * What the field of a diagnosis offers while somebody types. A route and not an action: an action would take somebody
 * whose session has ended away from what they typed.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor('patients:read')
  const input = parseInput(findDiagnosesInput, Object.fromEntries(new URL(request.url).searchParams))
  const found = input.ok ? await findDiagnoses(await openDb(), actor, input.value) : []
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
}
