import { sql } from 'drizzle-orm'
import { NextRequest } from 'next/server'
import { archivePatient, restorePatient, savePatient } from '../../../app/(practice)/patients/[id]/actions'
import { archiveAuthorization, saveAuthorization } from '../../../app/(practice)/patients/[id]/authorizations/actions'
import { POST as preview } from '../../../app/(practice)/patients/[id]/authorizations/preview/route'
import {
  addUsedVisit,
  archiveCoverage,
  archiveUsedVisit,
  replaceCoverage,
  saveCoverage,
} from '../../../app/(practice)/patients/[id]/coverages/actions'
import { archiveDiagnosis, moveDiagnosis, saveDiagnosis } from '../../../app/(practice)/patients/[id]/diagnoses/actions'
import { addPatient } from '../../../app/(practice)/patients/actions'
import { GET as findCodes } from '../../../app/(practice)/patients/diagnoses/route'
import { GET as exportCsv } from '../../../app/(practice)/patients/export/route'
import { patientNamed, payerNamed } from '../test-actors'
import { type Door, form, idOf } from './door'

const idle = { status: 'idle' } as const
const patientId = patientNamed('Celeste')
const acme = payerNamed('acme')

/** A patient's details as the form sends them. */
export const detailsSent = {
  ...{ firstName: 'Tova', lastName: 'Ellis', preferredName: '', birthDate: 'Jan 1, 1990', sex: 'F' },
  ...{ street: '1 Oak St', street2: '', city: 'Anytown', state: 'OH', zip: '43215', phone: '', email: '', family: '' },
}

/** A policy as the form sends it. */
export const coverageSent = {
  ...{ payerId: acme, rank: 'secondary', memberNumber: 'AHX 1', groupNumber: '', relationship: 'self' },
  ...{ fromDate: 'Jan 1, 2026', throughDate: '', planYearStart: '', limitCount: '', limitPeriod: 'calendar_year' },
  limitCodes: '',
}

/** An authorization as the form sends it. */
export const authorizationSent = {
  ...{ payerId: acme, number: 'ZZ-77', codes: '90853', unitsApproved: '12', unitsUsed: '0', status: 'approved' },
  ...{ fromDate: 'Nov 1, 2026', throughDate: 'Mar 31, 2027', providerId: '' },
}

const rowOf = (table: 'coverages' | 'diagnoses' | 'authorizations') =>
  idOf(sql`select id from ${sql.identifier(table)} where patient_id = ${patientId} order by created_at limit 1`)

const write = (call: () => Promise<unknown>): Door => ({ permission: 'patients:write', call })
const authorize = (call: () => Promise<unknown>): Door => ({ permission: 'authorizations:write', call })

export const doors: Record<string, Door> = {
  addPatient: write(() => addPatient(idle, form(detailsSent))),
  savePatient: write(() => savePatient(idle, form({ ...detailsSent, patientId, version: '1' }))),
  archivePatient: write(() => archivePatient(idle, form({ patientId }))),
  restorePatient: write(() => restorePatient(idle, form({ patientId }))),
  saveCoverage: write(() => saveCoverage(idle, form({ ...coverageSent, patientId }))),
  replaceCoverage: write(async () =>
    replaceCoverage(idle, form({ ...coverageSent, patientId, coverageId: await rowOf('coverages'), version: '1' })),
  ),
  archiveCoverage: write(async () => archiveCoverage(idle, form({ patientId, coverageId: await rowOf('coverages') }))),
  addUsedVisit: write(() =>
    addUsedVisit(idle, form({ patientId, visitDate: 'Nov 2, 2026', visits: '2', codes: '90837' })),
  ),
  archiveUsedVisit: write(() => archiveUsedVisit(idle, form({ patientId, usedVisitId: patientId }))),
  saveDiagnosis: write(() => saveDiagnosis(idle, form({ patientId, code: 'F40.10', fromDate: '', throughDate: '' }))),
  moveDiagnosis: write(async () =>
    moveDiagnosis(idle, form({ patientId, diagnosisId: await rowOf('diagnoses'), by: 'down' })),
  ),
  archiveDiagnosis: write(async () =>
    archiveDiagnosis(idle, form({ patientId, diagnosisId: await rowOf('diagnoses') })),
  ),
  saveAuthorization: authorize(() => saveAuthorization(idle, form({ ...authorizationSent, patientId }))),
  archiveAuthorization: authorize(async () =>
    archiveAuthorization(idle, form({ patientId, authorizationId: await rowOf('authorizations') })),
  ),
}

export const routes: Record<string, Door> = {
  'patients/diagnoses': {
    permission: 'patients:read',
    call: () => findCodes(new NextRequest('http://127.0.0.1:3000/patients/diagnoses?text=depress&date=2026-11-18')),
  },
  'patients/[id]/authorizations/preview': {
    permission: 'authorizations:write',
    call: () => {
      const body = form({ ...authorizationSent, patientId })
      return preview(new Request('http://127.0.0.1:3000/patients/x/authorizations/preview', { method: 'POST', body }))
    },
  },
  'patients/export': {
    permission: 'records:export',
    call: () => exportCsv(new NextRequest('http://127.0.0.1:3000/patients/export?text=a')),
  },
}
