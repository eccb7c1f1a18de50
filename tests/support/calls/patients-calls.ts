import * as authorizationsWorkflow from '../../../app/(practice)/patients/[id]/authorizations/workflow'
import * as coveragesWorkflow from '../../../app/(practice)/patients/[id]/coverages/workflow'
import * as diagnosesWorkflow from '../../../app/(practice)/patients/[id]/diagnoses/workflow'
import * as patientWorkflow from '../../../app/(practice)/patients/[id]/workflow'
import * as patientsWorkflow from '../../../app/(practice)/patients/workflow'
import * as authorizations from '../../../db/queries/authorizations'
import * as coverOutlook from '../../../db/queries/cover-outlook'
import * as coverages from '../../../db/queries/coverages'
import * as diagnoses from '../../../db/queries/diagnoses'
import * as diagnosisCodes from '../../../db/queries/diagnosis-codes'
import * as details from '../../../db/queries/patient-details'
import * as history from '../../../db/queries/patient-history'
import * as patientList from '../../../db/queries/patient-list'
import * as usedVisits from '../../../db/queries/used-visits'
import { demoId } from '../../../db/seed/demo-id'
import type { IsoDate } from '../../../lib/kernel/dates'
import { judith, marisol, now, patientNamed, payerNamed, today } from '../test-actors'
import { appDb, ownerDb } from '../test-database'
import type { Call, Run } from './call'

const celeste = () => patientNamed('Celeste')
const acme = payerNamed('acme')
const group = demoId('group', 'evening')
const born = '1990-01-01' as IsoDate

export const aPatient = {
  ...{ firstName: 'Tova', lastName: 'Ellis', preferredName: null, birthDate: born, sex: 'F' as const },
  address: { street: '1 Oak St', street2: null, city: 'Anytown', state: 'OH', zip: '43215' },
  ...{ phone: null, email: null, family: null, isIdentifiedPatient: false },
}

export const aCoverage = {
  ...{ payerId: acme, rank: 'secondary' as const, memberNumber: 'X1234', groupNumber: null },
  ...{ relationship: 'self' as const, subscriber: null, fromDate: null, throughDate: null },
  ...{ planYearStart: null, visitLimit: null },
}

export const anAuthorization = {
  ...{ payerId: acme, number: 'ZZ-1', codes: ['90853'], unitsApproved: 4, unitsUsed: 0, fromDate: today },
  ...{ throughDate: '2027-06-30' as IsoDate, status: 'approved' as const, providerId: null },
}

const aDiagnosis = { code: 'F411', fromDate: null, throughDate: null }

// A row of the invented practice, found past its policies: the callers have its id and nothing else.
const rowOf = async (table: 'coverages' | 'diagnoses' | 'authorizations'): Promise<string> => {
  const rows = await ownerDb.execute<{ id: string }>(
    `select id from ${table} where practice_id = '${judith.practiceId}' and patient_id = '${celeste()}' limit 1`,
  )
  return rows[0]?.id ?? demoId('nothing', table)
}
const patientId = celeste()

export const queries: Record<string, Call> = {
  listPatientRows: (tx, p) =>
    patientList.listPatientRows(tx, p, { filter: { text: 'Castellane' }, scope: null, today }),
  listPatientsForFile: (tx, p) => patientList.listPatientsForFile(tx, p, { filter: {}, scope: null, today }),
  listGroupChoices: (tx, p) => patientList.listGroupChoices(tx, p, marisol.providerId),
  listPrimaryCovers: (tx, p) => coverOutlook.listPrimaryCovers(tx, p, [celeste()]),
  listAuthorizationUses: (tx, p) =>
    coverOutlook.listAuthorizationUses(tx, p, { patientIds: [celeste()], through: today }),
  getPatientRecord: (tx, p) => details.getPatientRecord(tx, p, celeste(), null),
  insertPatientDetails: (tx, p) => details.insertPatientDetails(tx, p, aPatient),
  updatePatientDetails: (tx, p) => details.updatePatientDetails(tx, p, { ...aPatient, id: celeste(), version: 1 }),
  archivePatientRecord: (tx, p) => details.archivePatientRecord(tx, p, { id: celeste(), at: now }),
  getPatientCounts: (tx, p) => history.getPatientCounts(tx, p, celeste(), null),
  listPatientSessions: (tx, p) => history.listPatientSessions(tx, p, { patientId, scope: null, limit: 6 }),
  listPatientClaims: (tx, p) => history.listPatientClaims(tx, p, { patientId, limit: 6 }),
  listPatientGroups: (tx, p) => history.listPatientGroups(tx, p, patientId),
  listCoveragesOf: (tx, p) => coverages.listCoveragesOf(tx, p, patientId),
  insertCoverage: (tx, p) => coverages.insertCoverage(tx, p, { ...aCoverage, patientId }),
  updateCoverage: async (tx, p) =>
    coverages.updateCoverage(tx, p, { ...aCoverage, id: await rowOf('coverages'), version: 1 }),
  archiveCoverage: async (tx, p) => coverages.archiveCoverage(tx, p, { id: await rowOf('coverages'), at: now }),
  listDiagnosesOf: (tx, p) => diagnoses.listDiagnosesOf(tx, p, patientId),
  insertDiagnosis: (tx, p) => diagnoses.insertDiagnosis(tx, p, { ...aDiagnosis, patientId }),
  updateDiagnosis: async (tx, p) =>
    diagnoses.updateDiagnosis(tx, p, { ...aDiagnosis, id: await rowOf('diagnoses'), version: 1 }),
  updateDiagnosisOrder: async (tx, p) => {
    const id = await rowOf('diagnoses')
    return diagnoses.updateDiagnosisOrder(tx, p, [
      { id, position: 0 },
      { id, position: 5 },
    ])
  },
  archiveDiagnosis: async (tx, p) => diagnoses.archiveDiagnosis(tx, p, { id: await rowOf('diagnoses'), at: now }),
  listImportedDiagnoses: (tx, p) => diagnosisCodes.listImportedDiagnoses(tx, p, { text: 'F33', date: today, limit: 8 }),
  getImportedDiagnosis: (tx, p) => diagnosisCodes.getImportedDiagnosis(tx, p, { code: 'F331', date: today }),
  listAuthorizationsOf: (tx, p) => authorizations.listAuthorizationsOf(tx, p, patientId),
  insertAuthorization: (tx, p) => authorizations.insertAuthorization(tx, p, { ...anAuthorization, patientId }),
  updateAuthorization: async (tx, p) =>
    authorizations.updateAuthorization(tx, p, {
      ...{ ...anAuthorization, id: await rowOf('authorizations'), version: 1 },
    }),
  archiveAuthorization: async (tx, p) =>
    authorizations.archiveAuthorization(tx, p, { id: await rowOf('authorizations'), at: now }),
  listUsedVisitsOf: (tx, p) => usedVisits.listUsedVisitsOf(tx, p, patientId),
  insertUsedVisit: (tx, p) =>
    usedVisits.insertUsedVisit(tx, p, { patientId, visitDate: today, codes: null, visits: 1 }),
  archiveUsedVisit: (tx, p) => usedVisits.archiveUsedVisit(tx, p, { id: demoId('visit', '1'), at: now }),
}

const asked = { text: 'Castellane', page: 1 }

export const workflows: Record<string, Run> = {
  readPatientList: (a) => patientsWorkflow.readPatientList(appDb, a, { ...asked, payerId: acme, groupId: group }),
  exportPatients: (a) => patientsWorkflow.exportPatients(appDb, a, asked),
  addPatient: (a) =>
    patientsWorkflow.addPatient(appDb, a, {
      ...aPatient,
      ...{ payerId: acme, memberNumber: 'X1', coverFrom: null, diagnosis: null, isAnother: false },
    }),
  readPatient: (a) => patientWorkflow.readPatient(appDb, a, { id: patientId, tab: 'overview', page: 1 }),
  savePatient: (a) => patientWorkflow.savePatient(appDb, a, { ...aPatient, patientId, version: 1 }),
  archivePatient: (a) => patientWorkflow.archivePatient(appDb, a, patientId),
  restorePatient: (a) => patientWorkflow.restorePatient(appDb, a, patientId),
  saveCoverage: (a) =>
    coveragesWorkflow.saveCoverage(appDb, a, {
      ...{ patientId, coverageId: null, version: undefined, details: aCoverage },
    }),
  replaceCoverage: async (a) =>
    coveragesWorkflow.replaceCoverage(appDb, a, {
      ...{ patientId, coverageId: await rowOf('coverages'), version: 1 },
      details: { ...aCoverage, fromDate: today },
    }),
  archiveCoverage: async (a) =>
    coveragesWorkflow.archiveCoverage(appDb, a, { patientId, coverageId: await rowOf('coverages') }),
  addUsedVisit: (a) =>
    coveragesWorkflow.addUsedVisit(appDb, a, { patientId, visitDate: today, codes: null, visits: 1 }),
  archiveUsedVisit: (a) =>
    coveragesWorkflow.archiveUsedVisit(appDb, a, { patientId, usedVisitId: demoId('visit', '1') }),
  saveDiagnosis: (a) =>
    diagnosesWorkflow.saveDiagnosis(appDb, a, { ...aDiagnosis, patientId, diagnosisId: null, version: undefined }),
  moveDiagnosis: async (a) =>
    diagnosesWorkflow.moveDiagnosis(appDb, a, { patientId, diagnosisId: await rowOf('diagnoses'), by: 'down' }),
  archiveDiagnosis: async (a) =>
    diagnosesWorkflow.archiveDiagnosis(appDb, a, { patientId, diagnosisId: await rowOf('diagnoses') }),
  findDiagnoses: (a) => diagnosesWorkflow.findDiagnoses(appDb, a, { text: 'F33', date: today }),
  saveAuthorization: (a) =>
    authorizationsWorkflow.saveAuthorization(appDb, a, {
      ...{ ...anAuthorization, patientId, authorizationId: null, version: undefined },
    }),
  previewAuthorization: (a) =>
    authorizationsWorkflow.previewAuthorization(appDb, a, {
      ...{ ...anAuthorization, patientId, authorizationId: null, version: undefined },
    }),
  archiveAuthorization: async (a) =>
    authorizationsWorkflow.archiveAuthorization(appDb, a, {
      ...{ patientId, authorizationId: await rowOf('authorizations') },
    }),
}
