import type { Specialty } from '@/lib/attendance/provider'
import type { Licence } from '@/lib/codes/licences'
import type { IsoDate } from '@/lib/kernel/dates'

/** A clinician as the form shows one. */
export type ProviderView = {
  firstName: string
  lastName: string
  licence: Licence
  npi: string | null
  taxonomy: string | null
  licenceThrough: IsoDate | null
  specialty: Specialty
  supervisorId: string | null
  hasEnrolmentList: boolean
}

export type SupervisorChoice = { id: string; name: string; licence: Licence }

export type EnrolmentView = { id: string; payerId: string; payerName: string; from: IsoDate; through: IsoDate | null }

export const licenceWords: Record<Licence, string> = {
  ...{ LCSW: 'LCSW, clinical social worker', LPC: 'LPC, professional counselor' },
  ...{ LMHC: 'LMHC, mental health counselor', LPCC: 'LPCC, professional clinical counselor' },
  ...{ LCPC: 'LCPC, clinical professional counselor', LMFT: 'LMFT, marriage and family therapist' },
  ...{ PhD: 'PhD, psychologist', PsyD: 'PsyD, psychologist', MD: 'MD, physician', DO: 'DO, physician' },
  ...{ NP: 'NP, nurse practitioner', CNS: 'CNS, clinical nurse specialist', PA: 'PA, physician assistant' },
  associate: 'Associate, works under supervision',
}

export const specialtyWords: Record<Specialty, string> = {
  behavioral_health: 'Behavioral health',
  primary_care: 'Primary care',
}
