import type { ClaimChangesShown } from '@/components/billing/claim-changes'

/** Which claims a form would change; 'unread': it cannot be saved as it stands, and its fields will say why. */
export type ClaimEffectAnswer = { status: 'told'; preview: ClaimChangesShown } | { status: 'unread' }
