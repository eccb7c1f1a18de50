import type { DiagnosisRelease } from '../codes/diagnosis'
import type { NcciRelease } from './ncci-pair'

/** Published code sets that a practice has read, newest first; what they do not have is asked of the tables here. */
export type CodeTables = { diagnoses: readonly DiagnosisRelease[]; ncci: readonly NcciRelease[] }
