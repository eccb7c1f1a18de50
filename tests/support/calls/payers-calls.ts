import * as payers from '../../../db/queries/payers'
import { payerNamed, type today } from '../test-actors'
import type { Call, Run } from './call'

const acme = payerNamed('acme')
const tamarack = payerNamed('tamarack')

export const queries: Record<string, Call> = {
  listSettingsFrom: (tx, p) => payers.listSettingsFrom(tx, p, acme, '2000-01-01' as typeof today),
  listSettingsRows: (tx, p) => payers.listSettingsRows(tx, p, acme),
  updatePayerLock: (tx, p) => payers.updatePayerLock(tx, p, acme),
  getFirstDayWaiting: (tx, p) => payers.getFirstDayWaiting(tx, p, tamarack, '99051'),
}
export const workflows: Record<string, Run> = {}
