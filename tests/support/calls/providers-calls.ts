import * as enrolmentWorkflow from '../../../app/(practice)/providers/[id]/workflow'
import * as providerWorkflow from '../../../app/(practice)/providers/workflow'
import * as enrolments from '../../../db/queries/enrolments'
import * as providers from '../../../db/queries/providers'
import type { IsoDate } from '../../../lib/kernel/dates'
import { anders, now, payerNamed, today } from '../test-actors'
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

export const queries: Record<string, Call> = {
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
  previewRemoval: (a) => enrolmentWorkflow.previewRemoval(appDb, a, { providerId: id, version: 1, enrolmentId: id }),
}
