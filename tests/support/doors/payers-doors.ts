import {
  archivePayer,
  previewPayerChange,
  restorePayer,
  savePayerChange,
  savePayerFacts,
} from '../../../app/(practice)/payers/[id]/actions'
import { addPayer } from '../../../app/(practice)/payers/actions'
import { payerNamed, today } from '../test-actors'
import { type Door, form } from './door'

const idle = { status: 'idle' } as const
const medicare = payerNamed('medicare')
const record = { id: medicare, version: '1' }
const change = { payerId: medicare, seen: 0, from: today, source: 'A call', set: { groupMax: 12 }, reset: [] }

export const doors: Record<string, Door> = {
  addPayer: {
    permission: 'payers:write',
    call: () =>
      addPayer(idle, form({ name: 'Cedar Plan', payerNumber: '55501', filingIndicator: '', begin: 'commercial' })),
  },
  previewPayerChange: { permission: 'payers:write', call: () => previewPayerChange(change) },
  savePayerChange: { permission: 'payers:write', call: () => savePayerChange(change) },
  savePayerFacts: {
    permission: 'payers:write',
    call: () =>
      savePayerFacts(
        idle,
        form({ ...record, name: 'Medicare', payerNumber: '15202', type: 'medicare', filingIndicator: '' }),
      ),
  },
  archivePayer: { permission: 'payers:write', call: () => archivePayer(idle, form(record)) },
  restorePayer: { permission: 'payers:write', call: () => restorePayer(idle, form(record)) },
}
export const routes: Record<string, Door> = {}
