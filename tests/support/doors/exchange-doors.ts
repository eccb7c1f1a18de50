import { readFileSync } from 'node:fs'
import { GET as exportFile } from '../../../app/(practice)/settings/data/export/route'
import { GET as progress } from '../../../app/(practice)/settings/data/imports/[id]/progress/route'
import { POST as importFile } from '../../../app/(practice)/settings/data/imports/[id]/route'
import { POST as previewFile } from '../../../app/(practice)/settings/data/preview/route'
import type { Door } from './door'

const at = (path: string) => `http://127.0.0.1:3000/settings/data/${path}`
const id = '00000000-0000-4000-8000-00000000000b'
const params = { params: Promise.resolve({ id }) }
const post = (path: string) =>
  new Request(at(path), {
    method: 'POST',
    body: readFileSync('tests/fixtures/practice-file/evening-group.json', 'utf8'),
  })

export const doors: Record<string, Door> = {}

export const routes: Record<string, Door> = {
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
