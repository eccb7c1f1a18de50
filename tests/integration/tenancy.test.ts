import { sql } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as batchWorkflow from '../../app/(practice)/claims/batches/workflow'
import * as claimWorkflow from '../../app/(practice)/claims/workflow'
import * as sessionWorkflow from '../../app/(practice)/sessions/[id]/workflow'
import * as todayWorkflow from '../../app/(practice)/today/workflow'
import { inPractice } from '../../db/in-practice'
import * as attendances from '../../db/queries/attendances'
import * as auditEvents from '../../db/queries/audit-events'
import * as batches from '../../db/queries/batches'
import * as billedCodes from '../../db/queries/billed-codes'
import * as billingFacts from '../../db/queries/billing-facts'
import * as claimRows from '../../db/queries/claim-rows'
import * as claims from '../../db/queries/claims'
import * as claimsQueue from '../../db/queries/claims-queue'
import * as factsOfPatients from '../../db/queries/facts-of-patients'
import * as factsOfPayers from '../../db/queries/facts-of-payers'
import * as factsOfPractice from '../../db/queries/facts-of-practice'
import * as factsOfSessions from '../../db/queries/facts-of-sessions'
import * as findingRows from '../../db/queries/finding-rows'
import * as patients from '../../db/queries/patients'
import * as payers from '../../db/queries/payers'
import * as search from '../../db/queries/search'
import * as sessionBoard from '../../db/queries/session-board'
import * as sessions from '../../db/queries/sessions'
import * as todayQueries from '../../db/queries/today'
import type { IsoDate } from '../../lib/kernel/dates'
import { sourceFiles } from '../../scripts/source-files'
import { exportedFunctions } from '../architecture/exported-functions'
import * as calendarCalls from '../support/calls/calendar-calls'
import type { Call, Run } from '../support/calls/call'
import * as exchangeCalls from '../support/calls/exchange-calls'
import * as groupsCalls from '../support/calls/groups-calls'
import * as notesCalls from '../support/calls/notes-calls'
import * as patientsCalls from '../support/calls/patients-calls'
import * as payersCalls from '../support/calls/payers-calls'
import * as providersCalls from '../support/calls/providers-calls'
import * as settingsCalls from '../support/calls/settings-calls'
import { stateOfPractice, tokensOfPractice } from '../support/practice-state'
import {
  freshPair,
  judith,
  marisol,
  now,
  patientNamed,
  payerNamed,
  sessionOn,
  stranger,
  today,
  tonight,
} from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

const areas = [
  calendarCalls,
  exchangeCalls,
  groupsCalls,
  notesCalls,
  patientsCalls,
  payersCalls,
  providersCalls,
  settingsCalls,
]
const ofAreas = <Key extends 'queries' | 'workflows'>(key: Key) =>
  Object.assign({}, ...areas.map((area) => area[key])) as (typeof calendarCalls)[Key]

// A second practice tries every query and every workflow with the first one's ids, and sees and changes nothing.

let victim = { claimId: '', batchId: '', notBilledId: '', groupId: '' }
let tokens: string[] = []
let before: Record<string, string> = {}

beforeAll(async () => {
  await freshPair()
  const one = async (query: ReturnType<typeof sql>) => (await ownerDb.execute<{ id: string }>(query))[0]?.id ?? ''
  const mine = sql`practice_id = ${judith.practiceId}`
  victim = {
    claimId: await one(sql`select id from claims where ${mine} and state = 'held' limit 1`),
    batchId: await one(sql`select id from batches where ${mine} limit 1`),
    notBilledId: await one(sql`select id from not_billed where ${mine} limit 1`),
    groupId: await one(sql`select id from groups where ${mine} limit 1`),
  }
  tokens = await tokensOfPractice(judith.practiceId)
  before = await stateOfPractice(judith.practiceId)
})

afterEach(async () => {
  expect(await stateOfPractice(judith.practiceId)).toEqual(before)
})

const amara = () => patientNamed('Amara')
const old = sessionOn('evening', -28)
const acme = payerNamed('acme')
const choice = { ...sessionBoard.unmarked, status: 'no_show' as const }
const write = () => ({ sessionId: tonight, patientId: amara(), choice, by: stranger.userId, now })
const sessionKey = { id: old, groupId: '', date: '2026-10-21' as IsoDate, status: 'held' as const }
const finding = { rule: 'X', severity: 'info' as const, message: 'x', sources: [], facts: {} }
const content = { supervising: null, authorization: null, diagnoses: [], totalCents: 0, fileBy: null, lines: [] }
const scope = () => ({ claims: [victim.claimId], notBilled: [victim.notBilledId], sessions: [tonight], services: [] })

const queries: Record<string, Call> = {
  ...ofAreas('queries'),
  listPatientsWithUnsent: (tx, p) => claims.listPatientsWithUnsent(tx, p),
  getSessionLocked: (tx, p) => attendances.getSessionLocked(tx, p, tonight, null),
  insertAttendance: (tx, p) => attendances.insertAttendance(tx, p, write()),
  updateAttendance: (tx, p) => attendances.updateAttendance(tx, p, { ...write(), version: 1 }),
  updateSessionStatus: (tx, p) =>
    attendances.updateSessionStatus(tx, p, tonight, { status: 'cancelled', by: stranger.userId, now }),
  insertAuditEvent: (tx, p) => auditEvents.insertAuditEvent(tx, p, stranger, { action: 'x', objectId: tonight }),
  listBatches: (tx, p) => batches.listBatches(tx, p),
  getBatch: (tx, p) => batches.getBatch(tx, p, victim.batchId),
  getBatchFile: (tx, p) => batches.getBatchFile(tx, p, victim.batchId),
  listReleasedByPayer: (tx, p) => batches.listReleasedByPayer(tx, p),
  listReleasedClaims: (tx, p) => batches.listReleasedClaims(tx, p, acme),
  updateControlNumber: (tx, p) => batches.updateControlNumber(tx, p),
  insertBatch: (tx, p) =>
    batches.insertBatch(tx, p, {
      ...{ controlNumber: 99, isTest: true, payerId: acme, claimCount: 1, totalCents: 1, interchange: '' },
      ...{ interchangeSha256: '', createdAt: now, createdBy: stranger.userId, claimIds: [victim.claimId] },
    }),
  listBilledCodes: (tx, p) => billedCodes.listBilledCodes(tx, p, [amara()]),
  listBillingFacts: (tx, p) => billingFacts.listBillingFacts(tx, p, [amara()], today),
  listStoredClaims: (tx, p) => claimRows.listStoredClaims(tx, p, [amara()]),
  insertClaims: (tx, p) =>
    claimRows.insertClaims(tx, p, [
      {
        ...{
          id: victim.claimId,
          controlNumber: 'X',
          patient: amara(),
          payer: acme,
          rendering: marisol.providerId ?? '',
        },
        ...{ date: today, state: 'ready', now },
      },
    ]),
  updateClaimContents: (tx, p) =>
    claimRows.updateClaimContents(tx, p, {
      gone: [victim.claimId],
      fresh: [{ claimId: victim.claimId, patient: amara(), content }],
    }),
  updateClaimStates: (tx, p) =>
    claimRows.updateClaimStates(tx, p, [victim.claimId], { state: 'ready', by: stranger.userId, now }),
  insertClaimEvents: (tx, p) =>
    claimRows.insertClaimEvents(tx, p, [{ claimId: victim.claimId, kind: 'made', by: stranger.userId, now }]),
  getClaimsQueue: (tx, p) => claimsQueue.getClaimsQueue(tx, p, { tab: 'all', payerId: acme }),
  listQueueRows: (tx, p) => claimsQueue.listQueueRows(tx, p, { tab: 'all', payerId: acme }, { limit: 5 }),
  listHoldReasons: (tx, p) => claimsQueue.listHoldReasons(tx, p, { payerId: acme }),
  listMatchingClaimIds: (tx, p) => claimsQueue.listMatchingClaimIds(tx, p, { tab: 'all', text: 'Castellane' }),
  getNeighbours: (tx, p) => claimsQueue.getNeighbours(tx, p, { tab: 'all' }, victim.claimId),
  getClaim: (tx, p) => claims.getClaim(tx, p, victim.claimId),
  listClaimFindings: (tx, p) => claims.listClaimFindings(tx, p, victim.claimId),
  listClaimsLocked: (tx, p) => claims.listClaimsLocked(tx, p, [victim.claimId]),
  listClaimStates: (tx, p) => claims.listClaimStates(tx, p, [victim.claimId]),
  listPatientFacts: (tx, p) => factsOfPatients.listPatientFacts(tx, p, [amara()]),
  listPayerFacts: (tx, p) => factsOfPayers.listPayerFacts(tx, p, today),
  listFeeFacts: (tx, p) => factsOfPayers.listFeeFacts(tx, p),
  getPracticeFacts: (tx, p) => factsOfPractice.getPracticeFacts(tx, p),
  listLocationFacts: (tx, p) => factsOfPractice.listLocationFacts(tx, p),
  listProviderFacts: (tx, p) => factsOfPractice.listProviderFacts(tx, p),
  listGroupFacts: (tx, p) => factsOfPractice.listGroupFacts(tx, p),
  listSessionFacts: (tx, p) => factsOfSessions.listSessionFacts(tx, p, [tonight, old]),
  listServiceFacts: (tx, p) => factsOfSessions.listServiceFacts(tx, p, [amara()]),
  listStoredFindings: (tx, p) => findingRows.listStoredFindings(tx, p, scope()),
  updateFindings: (tx, p) =>
    findingRows.updateFindings(tx, p, {
      gone: scope(),
      fresh: [{ concern: { claim: victim.claimId }, findings: [finding] }],
    }),
  listOverridden: async (tx, p) => [...(await findingRows.listOverridden(tx, p, [amara()]))],
  insertOverrides: (tx, p) =>
    findingRows.insertOverrides(tx, p, [
      {
        ...{ claimId: victim.claimId, rule: 'X', fingerprint: '', message: '', reason: 'because', now },
        userId: stranger.userId,
      },
    ]),
  listStoredNotBilled: (tx, p) => findingRows.listStoredNotBilled(tx, p, [amara()]),
  updateNotBilled: (tx, p) => findingRows.updateNotBilled(tx, p, { gone: [victim.notBilledId], fresh: [] }),
  updatePatientLocks: (tx, p) => patients.updatePatientLocks(tx, p, [amara()]),
  listPatientsNamed: (tx, p) => patients.listPatientsNamed(tx, p, { text: 'Castellane' }),
  getPatientAlike: (tx, p) =>
    patients.getPatientAlike(tx, p, { firstName: 'Amara', lastName: 'Castellane', birthDate: '1988-03-14' as IsoDate }),
  getPatient: (tx, p) => patients.getPatient(tx, p, amara()),
  insertPatient: (tx, p) =>
    patients.insertPatient(tx, p, {
      ...{
        firstName: 'A',
        lastName: 'B',
        birthDate: '1990-01-01' as IsoDate,
        payerId: acme,
        memberNumber: '',
        diagnosis: 'F33.1',
      },
    }),
  listPayers: (tx, p) => payers.listPayers(tx, p),
  getPayer: (tx, p) => payers.getPayer(tx, p, acme),
  getSettingsInForce: (tx, p) => payers.getSettingsInForce(tx, p, acme, today),
  insertSettings: (tx, p) =>
    payers.insertSettings(tx, p, {
      ...{ payerId: acme, fromDate: today, version: 9, settings: {}, source: null, userId: stranger.userId, now },
    }),
  listPatientsWithOpenClaims: (tx, p) => payers.listPatientsWithOpenClaims(tx, p, acme),
  getSessionBoard: (tx, p) => sessionBoard.getSessionBoard(tx, p, tonight, null),
  listBoardRows: (tx, p) => sessionBoard.listBoardRows(tx, p, { ...sessionKey, groupId: victim.groupId }),
  listSentAttendances: async (tx, p) => [...(await sessionBoard.listSentAttendances(tx, p, old))],
  listFound: (tx, p) =>
    search.listFound(tx, p, {
      ...{ text: 'Ev', scope: null, sees: { claims: true, clinicians: true }, today },
    }),
  listSessions: (tx, p) => sessions.listSessions(tx, p, { from: today, through: today, scope: marisol.providerId }),
  listNotesToSign: (tx, p) => sessions.listNotesToSign(tx, p, marisol.providerId),
  getMoneyTotals: (tx, p) => todayQueries.getMoneyTotals(tx, p),
  listGroupMonths: (tx, p) => todayQueries.listGroupMonths(tx, p, { from: '2026-01-01' as IsoDate, through: today }),
  listComingPlaces: (tx, p) =>
    todayQueries.listComingPlaces(tx, p, { after: today, through: '2027-01-01' as IsoDate, payerIds: [acme] }),
}

function namesOf(place: string, isOf: (path: string) => boolean): string[] {
  return sourceFiles([place])
    .filter(isOf)
    .flatMap((path) => exportedFunctions(path).functions.map((one) => one.name))
    .sort()
}

// What the database or an assertion refuses; anything else is a mistake of the query, and tells nothing about tenancy.
function refusal(error: Error & { cause?: { code?: string } }): null {
  if (['23503', '42501'].includes(error.cause?.code ?? '')) return null
  if (/^Broken assumption|^The practice is gone/.test(error.message)) return null
  throw error
}

function expectNothingOf(answer: unknown) {
  const told = JSON.stringify(answer ?? null)
  expect(tokens.filter((token) => told.includes(token))).toEqual([])
}

describe('a query', () => {
  test('is in the table below, each of them', () => {
    expect(Object.keys(queries).sort()).toEqual(namesOf('db/queries', () => true))
  })

  test.each(Object.entries(queries))('%s tells and changes nothing of another practice', async (_name, call) => {
    // Once as it is meant to be called, and once by code that has mixed up the practices.
    for (const practiceId of [stranger.practiceId, judith.practiceId]) {
      const answer = await inPractice(appDb, stranger, (tx) => call(tx, practiceId)).catch(refusal)
      expectNothingOf(answer)
    }
  })
})

test('the same calls do tell the practice itself, or the tests above would show nothing', async () => {
  const telling: string[] = []
  for (const [name, call] of Object.entries(queries)) {
    if (!/^(get|list)/.test(name)) continue
    const told = JSON.stringify((await inPractice(appDb, judith, (tx) => call(tx, judith.practiceId))) ?? null)
    if (tokens.some((token) => told.includes(token))) telling.push(name)
  }
  expect(telling.length).toBeGreaterThan(25)
})

const rows = () => [{ patientId: amara(), version: 0, choice }]
const session = () => ({ sessionId: tonight, rows: rows() })
const chosen = () => ({ claimIds: [victim.claimId] })

const workflows: Record<string, Run> = {
  ...ofAreas('workflows'),
  previewAttendance: (a) => sessionWorkflow.previewAttendance(appDb, a, session()),
  saveAttendance: (a) => sessionWorkflow.saveAttendance(appDb, a, session()),
  undoAttendance: (a) =>
    sessionWorkflow.undoAttendance(appDb, a, { ...session(), sessionVersion: 1, status: 'scheduled' }),
  addWalkIn: (a) => sessionWorkflow.addWalkIn(appDb, a, { sessionId: tonight, patientId: amara() }),
  signNotes: (a) => sessionWorkflow.signNotes(appDb, a, { sessionId: old, patientIds: [amara()] }),
  findPatients: (a) => sessionWorkflow.findPatients(appDb, a, { sessionId: tonight, text: 'Castellane' }),
  releaseClaims: (a) => claimWorkflow.releaseClaims(appDb, a, chosen()),
  unreleaseClaims: (a) => claimWorkflow.unreleaseClaims(appDb, a, chosen()),
  overrideHold: (a) =>
    claimWorkflow.overrideHold(appDb, a, { claimId: victim.claimId, rules: ['A-12'], reason: 'because I say so' }),
  answerAddon: (a) =>
    claimWorkflow.answerAddon(appDb, a, { payerId: acme, code: '99051', answer: 'suppress', source: 'x' }),
  createBatch: (a) => batchWorkflow.createBatch(appDb, a, { payerId: acme, kind: 'live' }),
  readBatchFile: (a) => batchWorkflow.readBatchFile(appDb, a, victim.batchId),
  readClinicianToday: (a) => todayWorkflow.readClinicianToday(appDb, { ...a, providerId: marisol.providerId }),
  readOwnerToday: (a) => todayWorkflow.readOwnerToday(appDb, a),
  readAdminToday: (a) => todayWorkflow.readAdminToday(appDb, a),
}

describe('a workflow', () => {
  test('is in the table above, each of them', () => {
    expect(Object.keys(workflows).sort()).toEqual(namesOf('app', (path) => path.endsWith('/workflow.ts')))
  })

  test.each(Object.entries(workflows))('%s tells and changes nothing of another practice', async (_name, run) => {
    for (const role of ['owner', 'clinician', 'admin'] as const) {
      expectNothingOf(await run({ ...stranger, role, providerId: role === 'clinician' ? marisol.providerId : null }))
    }
  })

  test.each([
    'saveAttendance',
    'signNotes',
    'overrideHold',
    'answerAddon',
    'readBatchFile',
    'previewAttendance',
  ] as const)('%s answers for another practice’s id as for one that does not exist', async (name) => {
    const theirs = await workflows[name]?.(stranger)
    const kept = { ...victim }
    victim = { ...victim, claimId: crypto.randomUUID(), batchId: crypto.randomUUID() }
    const nobodys = await workflows[name]?.(stranger)
    victim = kept
    expect(nobodys).toEqual(theirs)
  })
})

test('a row of one practice cannot point at another’s, whoever writes it', async () => {
  const insert = ownerDb.execute(sql`insert into coverages (practice_id, patient_id, payer_id, member_number)
    values (${stranger.practiceId}, ${amara()}, ${acme}, 'X')`)
  await expect(insert).rejects.toMatchObject({ cause: { code: '23503' } })
})
