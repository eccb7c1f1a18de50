import {
  Ban,
  CheckCheck,
  CircleCheck,
  CircleDollarSign,
  CirclePause,
  CircleX,
  CornerUpLeft,
  Info,
  type LucideIcon,
  Send,
  TriangleAlert,
} from 'lucide-react'
import type { Tone } from '@/components/ui/badge'

/** How a state is said: its word, icon and tone, never the tone alone (design 2.3). */
export const claimStates = {
  ready: { word: 'Ready', icon: CircleCheck, tone: 'ready' },
  will_bill: { word: 'Will bill', icon: CircleCheck, tone: 'ready' },
  held: { word: 'On hold', icon: CirclePause, tone: 'hold' },
  warning: { word: 'Soon', icon: TriangleAlert, tone: 'hold' },
  not_billed: { word: 'Not billed', icon: Ban, tone: 'blocked' },
  will_not_bill: { word: 'Will not bill', icon: Ban, tone: 'blocked' },
  note: { word: 'Note', icon: Info, tone: 'info' },
  released: { word: 'Released', icon: CheckCheck, tone: 'sent' },
  submitted: { word: 'Sent', icon: Send, tone: 'sent' },
  rejected: { word: 'Rejected', icon: CornerUpLeft, tone: 'denied' },
  paid: { word: 'Paid', icon: CircleDollarSign, tone: 'paid' },
  denied: { word: 'Denied', icon: CircleX, tone: 'denied' },
} as const satisfies Record<string, { word: string; icon: LucideIcon; tone: Tone }>

export type ClaimState = keyof typeof claimStates
