import type { Call, Run } from './call'

export const queries: Record<string, Call> = {}
export const workflows: Record<string, Run> = {}
