import { z } from 'zod'
import { id, optionalWhole, requiredText } from '@/app/_server/input-scalars'
import { groupKinds } from '@/lib/attendance/session'
import { activities } from '@/lib/codes/activities'

/** What the list is narrowed to, as its address carries it; what cannot be read is as good as not there. */
export const groupListInput = z.object({
  text: z.string().trim().min(1).max(60).optional().catch(undefined),
  archived: z.literal('1').optional().catch(undefined),
  sort: z.enum(['name', '-name', 'members', '-members', 'next', '-next']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
})
export type GroupListQuery = z.infer<typeof groupListInput>

const clinicians = z
  .array(id)
  .max(8, 'At most eight clinicians.')
  .transform((all) => [...new Set(all)])

/** The fields of a group, as the sheet for a new one and the settings of an old one send them. */
export const groupFields = {
  name: requiredText(80),
  kind: z.enum(groupKinds, { error: 'Choose one from the list.' }),
  capacity: optionalWhole(1, 200),
  defaultActivity: z.enum(activities, { error: 'Choose one from the list.' }),
  providerIds: clinicians.default([]),
}

export const createGroupInput = z.strictObject(groupFields)
export type NewGroup = z.infer<typeof createGroupInput>
