import { z } from 'zod'
import { checked, version } from '@/app/_server/input-scalars'
import { groupFields } from '../../inputs'

export const saveGroupInput = z.strictObject({ groupId: z.uuid(), version, ...groupFields })
export type GroupChange = z.infer<typeof saveGroupInput>

export const archiveGroupInput = z.strictObject({ groupId: z.uuid(), version, cancelComing: checked })
export type GroupArchiving = z.infer<typeof archiveGroupInput>

export const restoreGroupInput = z.strictObject({ groupId: z.uuid(), version })
export type GroupRestoring = z.infer<typeof restoreGroupInput>
