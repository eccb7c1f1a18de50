import type { NextRequest } from 'next/server'
import { csvFile } from '@/app/_server/csv'
import { openDb } from '@/app/_server/db'
import { requireActor } from '@/app/_server/session'
import { calendarQuery } from '../inputs'
import { exportSessions } from '../workflow'

export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor('records:export')
  const query = calendarQuery.parse(Object.fromEntries(request.nextUrl.searchParams))
  const { name, csv } = await exportSessions(await openDb(), actor, query)
  return csvFile(name, csv)
}
