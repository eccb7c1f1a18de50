import {
  CalendarDays,
  CircleChevronRight,
  type LucideIcon,
  ReceiptText,
  Stethoscope,
  User,
  UsersRound,
} from 'lucide-react'
import type { ReactNode } from 'react'

/** Something the palette finds, or a thing to do. */
export type PaletteItem = {
  kind: 'patient' | 'group' | 'session' | 'claim' | 'clinician' | 'act'
  label: string
  /** At the right: payer, day, state. */
  detail: ReactNode
  href: string
}

export type PaletteRole = { seesClaims: boolean; makesPatients: boolean }

export const paletteIcons = {
  patient: User,
  group: UsersRound,
  session: CalendarDays,
  claim: ReceiptText,
  clinician: Stethoscope,
  act: CircleChevronRight,
} satisfies Record<PaletteItem['kind'], LucideIcon>

/** The kinds in the order they are shown; a first letter asks for some of them alone. */
export const paletteGroups: readonly { kind: PaletteItem['kind']; heading: string; prefix: '@' | '#' | '>' | null }[] =
  [
    { kind: 'patient', heading: 'Patients', prefix: '@' },
    { kind: 'group', heading: 'Groups', prefix: null },
    { kind: 'session', heading: 'Sessions', prefix: null },
    { kind: 'claim', heading: 'Claims', prefix: '#' },
    { kind: 'clinician', heading: 'Clinicians', prefix: '@' },
    { kind: 'act', heading: 'Do', prefix: '>' },
  ]
