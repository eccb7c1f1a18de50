import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/session'

/** An address that no page has: it says so inside the frame, to whoever is signed in. */
export default async function NowherePage() {
  await requireActor('today:read', '/today')
  notFound()
}
