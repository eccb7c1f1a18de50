import type { NextRequest } from 'next/server'
import { openDb } from '@/app/_server/db'
import { parseInput } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { previewAttendanceInput } from '@/app/(practice)/sessions/[id]/inputs'
import { previewAttendance } from '@/app/(practice)/sessions/[id]/workflow'

const privately = { headers: { 'Cache-Control': 'no-store' } }

/**
 * What the choices on the board would become. A route and not an action, because the browser sends actions one after
 * another and a preview must not wait behind a save.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const actor = await requireActor('attendance:write')
  const body = await request.text()
  if (body.length > 100_000)
    return Response.json({ fields: { '': 'That is too much.' } }, { ...privately, status: 413 })
  const input = parseInput(previewAttendanceInput, jsonOf(body))
  if (!input.ok) return Response.json({ fields: input.error }, { ...privately, status: 422 })
  const preview = await previewAttendance(await openDb(), actor, input.value)
  return preview ? Response.json(preview, privately) : Response.json(null, { ...privately, status: 404 })
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
