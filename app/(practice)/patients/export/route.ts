import type { NextRequest } from 'next/server'
import { csvFile } from '@/app/_server/csv'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { patientListInput } from '../inputs'
import { exportPatients } from '../workflow'

/** The list as it is filtered, as CSV. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor('records:export')
  const asked = patientListInput.parse(Object.fromEntries(new URL(request.url).searchParams))
  const text = await exportPatients(await openDb(), actor, asked)
  return csvFile(`patients-${actor.today}.csv`, text)
}
