import { readFileSync } from 'node:fs'
import * as csvWorkflow from '../../../app/(practice)/settings/data/csv/workflow'
import * as dataWorkflow from '../../../app/(practice)/settings/data/workflow'
import type { PracticeId } from '../../../db/client'
import * as codeTables from '../../../db/queries/code-tables'
import * as csvRecords from '../../../db/queries/csv-records'

import * as imports from '../../../db/queries/imports'
import * as practiceRecords from '../../../db/queries/practice-records'
import type { IsoDate } from '../../../lib/kernel/dates'
import { now, patientNamed, payerNamed, stranger } from '../test-actors'
import { appDb } from '../test-database'
import type { Call, Run } from './call'

const importId = '00000000-0000-4000-8000-00000000000a'
// Of its own, so that what it is told here is not told back by the one below.
const withRows = '00000000-0000-4000-8000-00000000000b'
const begun = (p: PracticeId, id = importId) => ({
  ...{ id, kind: 'patients' as const, fileName: 'people.csv', fileSha256: 'x', totalCount: 1 },
  ...{ by: stranger.userId, now, practiceId: p },
})
const theirCoverage = () => ({
  ...{ patient: patientNamed('Amara'), payer: payerNamed('acme'), memberNumber: 'X', groupNumber: null },
  ...{ rank: 'secondary' as const, from: '2026-01-01' as IsoDate, through: null },
})
const person = { lastName: 0, firstName: 1, birthDate: 2 }
const list = {
  ...{ kind: 'coverages' as const, name: 'a.csv', columns: { ...person, payer: 3, memberNumber: 4, rank: 5 } },
  text: 'Last,First,Born,Payer,Member,Rank\nSomebody,Else,1988-04-12,Some Plan,X,secondary\n',
}
const exampleFile = () => readFileSync('tests/fixtures/practice-file/evening-group.json', 'utf8')

export const queries: Record<string, Call> = {
  listCodeTables: (tx, p) => codeTables.listCodeTables(tx, p, { diagnoses: ['F411'], codes: ['90853'] }),
  listArchivedIds: (tx, p) => practiceRecords.listArchivedIds(tx, p),
  listKnownRecords: (tx, p) => csvRecords.listKnownRecords(tx, p),
  insertCsvRecords: (tx, p) =>
    csvRecords.insertCsvRecords(tx, p, { patients: [], authorizations: [], coverages: [theirCoverage()] }),
  listSeenPatients: (tx, p) => csvRecords.listSeenPatients(tx, p, [patientNamed('Amara')]),
  archiveMadeRows: (tx, p) =>
    csvRecords.archiveMadeRows(tx, p, [{ tableName: 'patients', rowId: patientNamed('Amara') }], now),
  getRecordsHeld: (tx, p) => practiceRecords.getRecordsHeld(tx, p),
  getPracticeName: (tx, p) => practiceRecords.getPracticeName(tx, p),
  insertImport: (tx, p) => imports.insertImport(tx, p, begun(p)),
  updateImportProgress: (tx, p) => imports.updateImportProgress(tx, p, importId, 1),
  updateImportEnd: (tx, p) => imports.updateImportEnd(tx, p, importId, { counts: { patients: 1 }, now }),
  updateImportUndone: (tx, p) => imports.updateImportUndone(tx, p, importId),
  getImport: (tx, p) => imports.getImport(tx, p, importId),
  listImports: (tx, p) => imports.listImports(tx, p),
  insertImportRows: async (tx, p) => {
    await imports.insertImport(tx, p, begun(p, withRows))
    await imports.insertImportRows(tx, p, withRows, [{ tableName: 'patients', rowId: patientNamed('Amara') }])
  },
  listImportRows: (tx, p) => imports.listImportRows(tx, p, importId),
}

export const workflows: Record<string, Run> = {
  previewPracticeFile: (a) => dataWorkflow.previewPracticeFile(appDb, a, exampleFile()),
  importPracticeFile: (a) =>
    dataWorkflow.importPracticeFile(appDb, a, { id: importId, name: 'a.json', text: exampleFile() }),
  readPracticeExport: (a) => dataWorkflow.readPracticeExport(appDb, a),
  readImportProgress: (a) => dataWorkflow.readImportProgress(appDb, a, importId),
  checkCsv: (a) => csvWorkflow.checkCsv(appDb, a, list, list.text),
  importCsv: (a) => csvWorkflow.importCsv(appDb, a, list, list.text),
  undoCsvImport: (a) => csvWorkflow.undoCsvImport(appDb, a, { importId }),
  readCsvImports: (a) => csvWorkflow.readCsvImports(appDb, a),
  readDataPage: (a) => dataWorkflow.readDataPage(appDb, a),
}
