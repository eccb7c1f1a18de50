import * as payerPage from '../../../app/(practice)/payers/[id]/workflow'
import * as payerList from '../../../app/(practice)/payers/workflow'
import * as payerRecords from '../../../db/queries/payer-records'
import * as payers from '../../../db/queries/payers'
import type { IsoDate } from '../../../lib/kernel/dates'
import { payerNamed, today } from '../test-actors'
import { appDb } from '../test-database'
import type { Call, Run } from './call'

const acme = payerNamed('acme')
const tamarack = payerNamed('tamarack')
const early = '2000-01-01' as IsoDate
const facts = { name: 'Acme renamed', payerNumber: '99901', type: 'commercial' as const, filingIndicator: null }
const change = { payerId: acme, seen: 99, from: today, source: 'x', set: { groupMax: 9 }, reset: [] }

export const queries: Record<string, Call> = {
  listSettingsFrom: (tx, p) => payers.listSettingsFrom(tx, p, acme, early),
  listSettingsRows: (tx, p) => payers.listSettingsRows(tx, p, acme),
  updatePayerLock: (tx, p) => payers.updatePayerLock(tx, p, acme),
  getFirstDayWaiting: (tx, p) => payers.getFirstDayWaiting(tx, p, tamarack, '99051'),
  listPayerRows: (tx, p) =>
    payerRecords.listPayerRows(
      tx,
      p,
      { text: 'Acme', isArchived: false, sort: '-claims', page: 1 },
      { asOf: today, claimsSince: early },
    ),
  getPayerRecord: (tx, p) => payerRecords.getPayerRecord(tx, p, acme, early),
  getPayerNamed: (tx, p) => payerRecords.getPayerNamed(tx, p, 'Acme Health PPO'),
  insertPayer: (tx, p) => payerRecords.insertPayer(tx, p, facts),
  updatePayer: (tx, p) => payerRecords.updatePayer(tx, p, { ...facts, id: acme, version: 1 }),
  updatePayerArchived: (tx, p) =>
    payerRecords.updatePayerArchived(tx, p, { id: acme, version: 1, archivedAt: new Date(0) }),
}

export const workflows: Record<string, Run> = {
  addPayer: (a) =>
    payerList.addPayer(appDb, a, {
      ...{ name: `Like theirs ${a.role}`, payerNumber: '12345', filingIndicator: null, begin: acme },
    }),
  readPayer: (a) => payerPage.readPayer(appDb, a, acme),
  previewPayerChange: (a) => payerPage.previewPayerChange(appDb, a, change),
  savePayerChange: (a) => payerPage.savePayerChange(appDb, a, change),
  savePayerFacts: (a) => payerPage.savePayerFacts(appDb, a, { ...facts, id: acme, version: 1 }),
  archivePayer: (a) => payerPage.archivePayer(appDb, a, { id: acme, version: 1 }),
  restorePayer: (a) => payerPage.restorePayer(appDb, a, { id: acme, version: 1 }),
}
