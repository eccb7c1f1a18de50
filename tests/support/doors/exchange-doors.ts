import { readFileSync } from 'node:fs'
import { undoImport } from '../../../app/(practice)/settings/data/csv/actions'
import { POST as checkList } from '../../../app/(practice)/settings/data/csv/check/route'
import { POST as importList } from '../../../app/(practice)/settings/data/csv/import/route'
import { GET as exportFile } from '../../../app/(practice)/settings/data/export/route'
import { GET as progress } from '../../../app/(practice)/settings/data/imports/[id]/progress/route'
import { POST as importFile } from '../../../app/(practice)/settings/data/imports/[id]/route'
import { POST as previewFile } from '../../../app/(practice)/settings/data/preview/route'
import { type Door, form } from './door'

const at = (path: string) => `http://127.0.0.1:3000/settings/data/${path}`
const id = '00000000-0000-4000-8000-00000000000b'
const params = { params: Promise.resolve({ id }) }
const post = (path: string) =>
  new Request(at(path), {
    method: 'POST',
    body: readFileSync('tests/fixtures/practice-file/evening-group.json', 'utf8'),
  })

const columns = JSON.stringify({ lastName: 0, firstName: 1, birthDate: 2, street: 3, city: 4, state: 5, zip: 6 })
const list = (step: string) =>
  new Request(at(`csv/${step}?${new URLSearchParams({ kind: 'patients', name: 'a.csv', columns })}`), {
    method: 'POST',
    body: 'Last,First,Born,Street,City,State,ZIP\nDoorway,Ida,1990-01-01,1 Elm St,Dayton,OH,45402\n',
  })

export const doors: Record<string, Door> = {
  // The demo practice has imported no list, so that this is answered in words (csv-import.test.ts undoes one).
  undoImport: {
    permission: 'records:import',
    call: () => undoImport({ status: 'idle' }, form({ importId: id })),
  },
}

export const routes: Record<string, Door> = {
  'settings/data/csv/check': { permission: 'records:import', call: () => checkList(list('check')) },
  'settings/data/csv/import': { permission: 'records:import', call: () => importList(list('import')) },
  'settings/data/export': { permission: 'practice:export', call: () => exportFile() },
  'settings/data/preview': { permission: 'practice:import', call: () => previewFile(post('preview')) },
  'settings/data/imports/[id]': {
    permission: 'practice:import',
    call: () => importFile(post(`imports/${id}?name=a.json`), params),
  },
  'settings/data/imports/[id]/progress': {
    permission: 'practice:export',
    call: () => progress(new Request(at(`imports/${id}/progress`)), params),
  },
}
