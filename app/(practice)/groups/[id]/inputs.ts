import { z } from 'zod'
import { day, id, optionalDay, version } from '@/app/_server/input-scalars'

export const findNewMembersInput = z.strictObject({ groupId: z.uuid(), text: z.string().trim().min(1).max(60) })
export type NewMemberSearch = z.infer<typeof findNewMembersInput>

export const addMemberInput = z.strictObject({
  groupId: z.uuid(),
  patientId: z.uuid('Choose a patient from the list.'),
  joinedDate: day,
})
export type NewMember = z.infer<typeof addMemberInput>

export const previewMemberInput = addMemberInput

export const leaveGroupInput = z.strictObject({ memberId: id, version, leftDate: day })
export type Leaving = z.infer<typeof leaveGroupInput>

export const changeMembershipInput = z
  .strictObject({ memberId: id, version, joinedDate: day, leftDate: optionalDay })
  .refine((one) => one.leftDate === null || one.leftDate >= one.joinedDate, {
    path: ['leftDate'],
    message: 'The last day cannot be before the first.',
  })
export type MembershipDays = z.infer<typeof changeMembershipInput>

export const moveMemberInput = z.strictObject({ memberId: id, direction: z.enum(['up', 'down']) })
export type MemberMove = z.infer<typeof moveMemberInput>
