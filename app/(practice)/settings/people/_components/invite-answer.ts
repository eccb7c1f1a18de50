import type { ActionState } from '@/components/form/action-state'

/** What an invitation answers: the link, once; it is kept nowhere and cannot be shown again. */
export type InviteAnswer = ActionState | { status: 'invited'; name: string; link: string; until: string }
