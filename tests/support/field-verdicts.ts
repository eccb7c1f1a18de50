import { saveCoverage } from '../../app/(practice)/patients/[id]/coverages/actions'
import { addWalkIn } from '../../app/(practice)/sessions/[id]/actions'
import { addException } from '../../app/(practice)/settings/hours/actions'
import { demoId } from '../../db/seed/demo-id'
import { type Door, form } from './doors/door'
import { coverageSent } from './doors/patients-doors'
import { patientNamed, tonight } from './test-actors'

/** The actions by name, and those once more whose form has other fields for somebody else. */
export function rowsOf(doors: Record<string, Door>): Record<string, Door> {
  return {
    ...doors,
    'addException of an open day': {
      permission: 'settings:write',
      call: () => addException({ status: 'idle' }, form(openDay)),
    },
    'saveCoverage of a spouse': {
      permission: 'patients:write',
      call: () =>
        saveCoverage({ status: 'idle' }, form({ ...coverageSent, ...spouse, patientId: patientNamed('Celeste') })),
    },
    'addWalkIn of a patient': {
      permission: 'attendance:write',
      call: () => addWalkIn({ sessionId: tonight, patientId: patientNamed('Joss') }),
    },
  }
}

const openDay = { locationId: demoId('location'), date: 'Feb 1, 2027', note: '', isOpen: 'on', from: '9a', to: 'noon' }
const spouse = {
  ...{ relationship: 'spouse', subscriberFirstName: 'Ida', subscriberLastName: 'Marrow', subscriberSex: 'F' },
  ...{
    subscriberBirthDate: 'Jan 1, 1980',
    street: '1 Oak St',
    street2: '',
    city: 'Anytown',
    state: 'OH',
    zip: '43215',
  },
}

/** Under which name it is said what is wrong with a field, where that is not its own. */
export function saidAt(field: string): string {
  if (field === 'from' || field === 'to') return 'open'
  const weekday = /^(mon|tue|wed|thu|fri|sat|sun)-(from|to)$/.exec(field)?.[1]
  // Which claims: no field of a page, so that it is said of the whole.
  return weekday ?? (field === 'claimIds' ? '' : field)
}

type FieldVerdict = { needed?: string; neededText?: string; typed?: string; text?: string }

/**
 * What each action says of each of its fields, said a second time so that a change is meant. needed: left empty it is
 * refused, and so is nonsense. neededText: left empty it is refused, any words will do. typed: may be left out, nonsense
 * is refused. text: may be left out, any words will do. Far too
 * long is refused of every one of them. A box to tick is refused unless it is ticked or not sent at all.
 */
export const fieldVerdicts: Record<string, FieldVerdict> = {
  addSession: {
    needed: 'groupId day startTime endTime locationId leaderId activity alsoIds',
    text: 'outsideHoursReason room',
  },
  changeSession: {
    needed: 'sessionId version day startTime endTime locationId leaderId activity alsoIds',
    text: 'outsideHoursReason room',
  },
  cancelSession: { needed: 'sessionId version', neededText: 'cancelReason' },
  restoreSession: { needed: 'sessionId version' },
  previewSessionChange: {
    needed: 'change sessionId version day startTime endTime locationId leaderId activity alsoIds',
    text: 'outsideHoursReason room',
  },
  releaseClaims: { needed: 'claimIds' },
  unreleaseClaims: { needed: 'claimIds' },
  overrideHold: { needed: 'claimId reason', neededText: 'rules' },
  answerAddon: { needed: 'payerId code answer', neededText: 'source' },
  createBatch: { needed: 'kind', typed: 'payerId' },
  undoImport: { needed: 'importId' },
  createGroup: { needed: 'kind defaultActivity providerIds', neededText: 'name', typed: 'capacity' },
  addMember: { needed: 'groupId patientId joinedDate' },
  previewMember: { needed: 'groupId patientId joinedDate' },
  findNewMembers: { needed: 'groupId', neededText: 'text' },
  leaveGroup: { needed: 'memberId version leftDate' },
  changeMembership: { needed: 'memberId version joinedDate', typed: 'leftDate' },
  moveMember: { needed: 'memberId direction' },
  saveGroup: { needed: 'kind defaultActivity providerIds groupId version', neededText: 'name', typed: 'capacity' },
  previewGroup: { needed: 'kind defaultActivity providerIds groupId version', neededText: 'name', typed: 'capacity' },
  archiveGroup: { needed: 'groupId version cancelComing' },
  restoreGroup: { needed: 'groupId version' },
  createSeries: {
    needed: 'repeats weekday startTime endTime locationId providerId ends count groupId from weekOfMonth',
    typed: 'through',
    text: 'room',
  },
  previewNewSeries: {
    needed: 'repeats weekday startTime endTime locationId providerId ends count groupId from weekOfMonth',
    typed: 'through',
    text: 'room',
  },
  changeSeries: {
    needed: 'repeats weekday startTime endTime locationId providerId ends count seriesId version scope weekOfMonth',
    typed: 'sessionId date through',
    text: 'room',
  },
  previewSeriesChange: {
    needed: 'repeats weekday startTime endTime locationId providerId ends count seriesId version scope weekOfMonth',
    typed: 'sessionId date through',
    text: 'room',
  },
  chooseNoteKeeping: { needed: 'version keeps' },
  writeMemberNote: {
    needed: 'sessionId patientId intent alike',
    typed: 'version',
    text: 'participation response planLink',
  },
  writeGroupNote: { needed: 'sessionId', neededText: 'topic', typed: 'version', text: 'narrative' },
  addToNote: { needed: 'sessionId noteId', neededText: 'text' },
  addPatient: {
    needed: 'birthDate sex isIdentifiedPatient isAnother',
    neededText: 'firstName lastName',
    typed: 'state zip phone email payerId coverFrom diagnosis',
    text: 'preferredName street street2 city family memberNumber',
  },
  savePatient: {
    needed: 'birthDate sex patientId version isIdentifiedPatient',
    neededText: 'firstName lastName',
    typed: 'state zip phone email',
    text: 'preferredName street street2 city family',
  },
  archivePatient: { needed: 'patientId' },
  restorePatient: { needed: 'patientId' },
  saveCoverage: {
    needed: 'payerId rank relationship limitPeriod patientId version',
    neededText: 'memberNumber',
    typed: 'fromDate throughDate planYearStart limitCount limitCodes coverageId',
    text: 'groupNumber',
  },
  replaceCoverage: {
    needed: 'payerId rank relationship fromDate limitPeriod patientId coverageId version',
    neededText: 'memberNumber',
    typed: 'throughDate planYearStart limitCount limitCodes',
    text: 'groupNumber',
  },
  archiveCoverage: { needed: 'patientId coverageId' },
  addUsedVisit: { needed: 'patientId visitDate visits', typed: 'codes' },
  archiveUsedVisit: { needed: 'patientId usedVisitId' },
  saveDiagnosis: { needed: 'patientId code version', typed: 'fromDate throughDate diagnosisId' },
  moveDiagnosis: { needed: 'patientId diagnosisId by' },
  archiveDiagnosis: { needed: 'patientId diagnosisId' },
  saveAuthorization: {
    needed: 'payerId codes unitsApproved status fromDate throughDate patientId version',
    neededText: 'number',
    typed: 'unitsUsed providerId authorizationId',
  },
  archiveAuthorization: { needed: 'patientId authorizationId' },
  addPayer: { needed: 'payerNumber', neededText: 'name begin', typed: 'filingIndicator' },
  previewPayerChange: { needed: 'payerId seen from set reset', text: 'source' },
  savePayerChange: { needed: 'payerId seen from set reset', text: 'source' },
  savePayerFacts: { needed: 'id version payerNumber type', neededText: 'name', typed: 'filingIndicator' },
  archivePayer: { needed: 'id version' },
  restorePayer: { needed: 'id version' },
  addProvider: {
    needed: 'licence specialty',
    neededText: 'firstName lastName',
    typed: 'npi taxonomy licenceThrough supervisorId',
  },
  saveProvider: {
    needed: 'licence npi specialty id version hasEnrolmentList',
    neededText: 'firstName lastName',
    typed: 'taxonomy licenceThrough supervisorId',
  },
  previewProvider: {
    needed: 'licence npi specialty id version hasEnrolmentList',
    neededText: 'firstName lastName',
    typed: 'taxonomy licenceThrough supervisorId',
  },
  setProviderAside: { needed: 'id version' },
  bringProviderBack: { needed: 'id version' },
  saveEnrolment: { needed: 'providerId version payerId from', typed: 'through enrolmentId' },
  previewEnrolment: { needed: 'providerId version payerId from', typed: 'through enrolmentId' },
  removeEnrolment: { needed: 'providerId version enrolmentId' },
  previewEnrolmentEnd: { needed: 'providerId version enrolmentId' },
  changeRole: { needed: 'userId was role', typed: 'providerId' },
  endMembership: { needed: 'userId' },
  restoreMembership: { needed: 'userId' },
  invitePerson: { needed: 'email role', neededText: 'name', typed: 'providerId' },
  renewInvitation: { needed: 'id' },
  revokeInvitation: { needed: 'id' },
  saveAttendance: { needed: 'sessionId rows' },
  undoAttendance: { needed: 'sessionId rows sessionVersion status' },
  addWalkIn: {
    needed: 'sessionId birthDate payerId diagnosis',
    neededText: 'firstName lastName',
    text: 'memberNumber',
  },
  signNotes: { needed: 'sessionId patientIds' },
  findPatients: { needed: 'sessionId', neededText: 'text' },
  addException: { needed: 'locationId date isOpen', text: 'note from to' },
  previewException: { needed: 'locationId date isOpen', text: 'note from to' },
  removeException: { needed: 'id' },
  previewRemoval: { needed: 'id' },
  setHolidays: { needed: 'version closedHolidays' },
  previewHolidays: { needed: 'version closedHolidays' },
  postHours: {
    needed: 'locationId fromDate mon-from mon-to',
    typed: 'tue-from tue-to wed-from wed-to thu-from thu-to fri-from fri-to sat-from sat-to sun-from sun-to',
  },
  previewPostHours: {
    needed: 'locationId fromDate mon-from mon-to',
    typed: 'tue-from tue-to wed-from wed-to thu-from thu-to fri-from fri-to sat-from sat-to sun-from sun-to',
  },
  addFee: { needed: 'code unitCents', typed: 'payerId modifier fromDate' },
  previewFee: { needed: 'code unitCents', typed: 'payerId modifier fromDate' },
  removeFee: { needed: 'id' },
  previewFeeRemoval: { needed: 'id' },
  savePractice: {
    needed: 'version name npi taxId timeZone lateCancelFeeCents street state zip keepsNotes',
    neededText: 'city',
    typed: 'taxonomy phone submitterId submitterContact receiverId receiverName',
    text: 'street2',
  },
  previewPractice: {
    needed: 'version name npi taxId timeZone lateCancelFeeCents street state zip keepsNotes',
    neededText: 'city',
    typed: 'taxonomy phone submitterId submitterContact receiverId receiverName',
    text: 'street2',
  },
  addLocation: {
    needed: 'placeOfService state zip',
    neededText: 'name street city',
    typed: 'timeZone',
    text: 'street2',
  },
  saveLocation: {
    needed: 'placeOfService state zip id version',
    neededText: 'name street city',
    typed: 'timeZone',
    text: 'street2',
  },
  previewLocation: {
    needed: 'placeOfService state zip id version',
    neededText: 'name street city',
    typed: 'timeZone',
    text: 'street2',
  },
  closeLocation: { needed: 'id' },
  'addException of an open day': { needed: 'locationId date isOpen from to', text: 'note' },
  'saveCoverage of a spouse': {
    needed: 'payerId rank relationship limitPeriod subscriberSex subscriberBirthDate state zip patientId version',
    neededText: 'memberNumber subscriberFirstName subscriberLastName street city',
    typed: 'fromDate throughDate planYearStart limitCount limitCodes coverageId',
    text: 'groupNumber street2',
  },
  'addWalkIn of a patient': { needed: 'sessionId patientId' },
}
