import { and, eq, sql } from 'drizzle-orm'
import type { HolidayName } from '../../lib/codes/holiday-names'
import type { Address } from '../../lib/kernel/address'
import type { Executor, PracticeId } from '../client'
import { practices } from '../schema/practices'

/** Who the practice is, as it is entered and as claims carry it. */
export type PracticeIdentity = {
  name: string
  npi: string
  taxId: string
  taxonomy: string | null
  phone: string | null
  timeZone: string
  address: Address
  lateCancelFeeCents: number
  submitter: { id: string; contact: string | null } | null
  receiver: { id: string; name: string } | null
  keepsNotes: boolean
}

export type PracticeRecord = PracticeIdentity & { closedHolidays: HolidayName[]; version: number }

/** The practice itself; null only where there is none of this id. */
export async function getPracticeIdentity(tx: Executor, practiceId: PracticeId): Promise<PracticeRecord | null> {
  const { name, npi, taxId, taxonomy, phone, timeZone, address, closedHolidays } = practices
  const { lateCancelFeeCents, submitter, receiver, keepsNotes, version } = practices
  const [row] = await tx
    .select({
      ...{ name, npi, taxId, taxonomy, phone, timeZone, address, closedHolidays },
      ...{ lateCancelFeeCents, submitter, receiver, keepsNotes, version },
    })
    .from(practices)
    .where(eq(practices.practiceId, practiceId))
  return row ?? null
}

/** Writes over a certain version; false when somebody has written since. */
export async function updatePracticeIdentity(
  tx: Executor,
  practiceId: PracticeId,
  { version, ...fields }: PracticeIdentity & { version: number },
): Promise<boolean> {
  const rows = await tx
    .update(practices)
    .set({ ...fields, version: sql`${practices.version} + 1` })
    .where(and(eq(practices.practiceId, practiceId), eq(practices.version, version)))
    .returning({ version: practices.version })
  return rows.length === 1
}

/** Says on which holidays the practice is closed; false when somebody has written since. */
export async function updateClosedHolidays(
  tx: Executor,
  practiceId: PracticeId,
  { version, closedHolidays }: { version: number; closedHolidays: HolidayName[] },
): Promise<boolean> {
  const rows = await tx
    .update(practices)
    .set({ closedHolidays, version: sql`${practices.version} + 1` })
    .where(and(eq(practices.practiceId, practiceId), eq(practices.version, version)))
    .returning({ version: practices.version })
  return rows.length === 1
}
