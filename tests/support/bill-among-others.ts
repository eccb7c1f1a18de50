import type { BillResult } from '../../lib/claims/bill-result'
import { billFile } from './bill-file'
import {
  anAttendance,
  aSession,
  lakeside,
  others,
  type PatientEntry,
  type PracticeFile,
  present,
  type SessionEntry,
} from './practice-file-builder'

/** The five other people in the group, without coverage. */
export const company = others(5)

type Parts = Partial<PracticeFile> & {
  session?: Partial<SessionEntry>
  attendance?: Partial<SessionEntry['attendance'][number]>
}

/** Bills one patient among five others in the group of EX-01, with what is said of the session, the attendance or the file. */
export function billAmongOthers(
  patient: PatientEntry,
  { session = {}, attendance = {}, ...file }: Parts = {},
  asOf?: string,
): BillResult {
  const everyone = [anAttendance(patient, attendance), ...present(...company)]
  return billFile(
    lakeside({
      patients: [patient, ...company],
      sessions: [aSession({ attendance: everyone, ...session })],
      ...file,
    }),
    asOf,
  )
}
