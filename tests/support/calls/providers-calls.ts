import * as enrolmentWorkflow from '../../../app/(practice)/providers/[id]/workflow'
import * as providerWorkflow from '../../../app/(practice)/providers/workflow'
import * as peopleWorkflow from '../../../app/(practice)/settings/people/workflow'
import * as startWorkflow from '../../../app/(practice)/start/workflow'
import * as todayWorkflow from '../../../app/(practice)/today/workflow'
import * as enrolments from '../../../db/queries/enrolments'
import * as firstHour from '../../../db/queries/first-hour'
import * as invitations from '../../../db/queries/invitations'
import * as people from '../../../db/queries/people'
import * as providers from '../../../db/queries/providers'
import type { IsoDate } from '../../../lib/kernel/dates'
import { anders, dana, now, payerNamed, stranger, today } from '../test-actors'
import { appDb } from '../test-database'
import type { Call, Run } from './call'

const id = anders.providerId ?? ''
const day = '2026-01-01' as IsoDate
const fields: providers.ProviderFields = {
  ...{ firstName: 'A', lastName: 'B', licence: 'LCSW', npi: '1999999984', taxonomy: null, licenceThrough: null },
  ...{ specialty: 'behavioral_health', supervisorId: null, hasEnrolmentList: false },
}
const enrolment = { payerId: payerNamed('acme'), from: day, through: null }
const key = { id, version: 1 }
const chosen = { providerId: id, version: 1, enrolmentId: null, ...enrolment }

const invited = { email: 'ana@example.com', name: 'Ana Sol', role: 'clinician' as const, providerId: id }
const asClinician = { userId: dana.userId, was: 'admin' as const, role: 'clinician' as const, providerId: id }
// No invitation has this id: one practice's invitation is tried by another in people.test.ts.
const open = { id, secretHash: 'x', expiresAt: now }

export const queries: Record<string, Call> = {
  getFirstHour: (tx, p) => firstHour.getFirstHour(tx, p, today),
  getHasMadeBatch: (tx, p) => firstHour.getHasMadeBatch(tx, p),
  listProviders: (tx, p) => providers.listProviders(tx, p, { state: 'active', page: 1, on: today, text: 'Nyberg' }),
  getProvider: (tx, p) => providers.getProvider(tx, p, id),
  listProviderChoices: (tx, p) => providers.listProviderChoices(tx, p),
  getProviderOfNpi: (tx, p) => providers.getProviderOfNpi(tx, p, { npi: '1555666779', besides: null }),
  getProviderDuties: (tx, p) => providers.getProviderDuties(tx, p, { id, from: day }),
  insertProvider: (tx, p) => providers.insertProvider(tx, p, { ...fields, supervisorId: id }),
  updateProvider: (tx, p) => providers.updateProvider(tx, p, { ...key, fields }),
  updateProviderVersion: (tx, p) => providers.updateProviderVersion(tx, p, key),
  archiveProvider: (tx, p) => providers.archiveProvider(tx, p, { ...key, archivedAt: now }),
  listEnrolments: (tx, p) => enrolments.listEnrolments(tx, p, id),
  insertEnrolment: (tx, p) => enrolments.insertEnrolment(tx, p, { providerId: id, ...enrolment }),
  updateEnrolment: (tx, p) => enrolments.updateEnrolment(tx, p, { id, providerId: id, fields: enrolment }),
  archiveEnrolment: (tx, p) => enrolments.archiveEnrolment(tx, p, { id, providerId: id, now }),
  listPeople: (tx, p) => people.listPeople(tx, p),
  getPerson: (tx, p) => people.getPerson(tx, p, dana.userId),
  listOwnersLocked: (tx, p) => people.listOwnersLocked(tx, p),
  getPersonOfProvider: (tx, p) => people.getPersonOfProvider(tx, p, { providerId: id, besides: null }),
  getPersonOfEmail: (tx, p) => people.getPersonOfEmail(tx, p, 'dana@lakeside.example'),
  updatePersonRole: (tx, p) => people.updatePersonRole(tx, p, asClinician),
  updatePersonEnd: (tx, p) => people.updatePersonEnd(tx, p, { userId: dana.userId, endedAt: now }),
  updateSignInsEnded: (tx, p) => people.updateSignInsEnded(tx, p, { userId: dana.userId, now }),
  listInvitations: (tx, p) => invitations.listInvitations(tx, p),
  insertInvitation: (tx, p) =>
    invitations.insertInvitation(tx, p, { ...invited, secretHash: 'x', expiresAt: now, createdBy: stranger.userId }),
  updateInvitationSecret: (tx, p) => invitations.updateInvitationSecret(tx, p, open),
  archiveInvitation: (tx, p) => invitations.archiveInvitation(tx, p, { id, now }),
}
export const workflows: Record<string, Run> = {
  addProvider: (a) => providerWorkflow.addProvider(appDb, a, { ...fields, licence: 'associate', supervisorId: id }),
  saveProvider: (a) => providerWorkflow.saveProvider(appDb, a, { ...fields, ...key }),
  previewProvider: (a) => providerWorkflow.previewProvider(appDb, a, { ...fields, ...key }),
  setProviderAside: (a) => providerWorkflow.setProviderAside(appDb, a, key),
  bringProviderBack: (a) => providerWorkflow.bringProviderBack(appDb, a, key),
  saveEnrolment: (a) => enrolmentWorkflow.saveEnrolment(appDb, a, chosen),
  previewEnrolment: (a) => enrolmentWorkflow.previewEnrolment(appDb, a, chosen),
  removeEnrolment: (a) => enrolmentWorkflow.removeEnrolment(appDb, a, { providerId: id, version: 1, enrolmentId: id }),
  previewEnrolmentEnd: (a) =>
    enrolmentWorkflow.previewEnrolmentEnd(appDb, a, { providerId: id, version: 1, enrolmentId: id }),
  changeRole: (a) => peopleWorkflow.changeRole(appDb, a, asClinician),
  endMembership: (a) => peopleWorkflow.endMembership(appDb, a, dana.userId),
  restoreMembership: (a) => peopleWorkflow.restoreMembership(appDb, a, dana.userId),
  invitePerson: (a) => peopleWorkflow.invitePerson(appDb, a, invited),
  renewInvitation: (a) => peopleWorkflow.renewInvitation(appDb, a, id),
  revokeInvitation: (a) => peopleWorkflow.revokeInvitation(appDb, a, id),
  readFirstHour: (a) => startWorkflow.readFirstHour(appDb, a),
  readFirstDay: (a) => todayWorkflow.readFirstDay(appDb, a),
}
