import type { PracticeId } from '../../db/client'
import type { Actor } from '../../db/in-practice'
import type { Role } from '../../db/schema/memberships'
import { demoId } from '../../db/seed/demo-id'
import { seedAtSize } from '../../db/seed/seed-at-size'
import { demoPracticeId, seedDemo } from '../../db/seed/seed-demo'
import type { IsoDate } from '../../lib/kernel/dates'
import { ownerUrl, refill } from './test-database'

/** The day on which the invented practice stands: a Wednesday, as in the pictures of the design. */
export const today = '2026-11-18' as IsoDate
/** That evening, in the practice's zone. */
export const now = new Date('2026-11-19T00:40:00Z')

export const marisol = demoActor('clinician', 'marisol', 'Marisol Rivera, LCSW')
export const anders = demoActor('clinician', 'anders', 'Anders Nyberg, LPCC')
export const judith = demoActor('owner', 'judith', 'Judith Chen, PsyD')
export const dana: Actor = { ...demoActor('admin', 'dana', 'Dana Whitlock'), providerId: null }

const otherPlace = 'size-8'
/** The owner of another practice, made by freshPair. */
export const stranger: Actor = {
  ...{ userId: demoId(otherPlace, 'owner'), practiceId: demoId(otherPlace) as PracticeId, role: 'owner' },
  ...{ providerId: null, name: 'Owner', today, now },
}

/** Tonight’s group of eight, not taken yet. */
export const tonight = demoId('session', 'evening', '0')
export const patientNamed = (firstName: string) => demoId('patient', firstName)
export const payerNamed = (key: string) => demoId('payer', key)
export const sessionOn = (group: string, day: number) => demoId('session', group, String(day))

/** An empty database with the invented practice in it. */
export function freshDemo(): Promise<void> {
  return refill('copy_of_demo', () => seedDemo(ownerUrl, today))
}

/** The same with a second practice of eight patients beside it. */
export function freshPair(): Promise<void> {
  return refill('copy_of_pair', async () => {
    await seedDemo(ownerUrl, today)
    await seedAtSize(ownerUrl, { patients: 8, today })
  })
}

function demoActor(role: Role, key: string, name: string): Actor {
  const ids = { userId: demoId('user', key), practiceId: demoPracticeId, providerId: demoId('provider', key) }
  return { ...ids, role, name, today, now }
}
