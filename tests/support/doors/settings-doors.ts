import { sql } from 'drizzle-orm'
import * as fees from '../../../app/(practice)/settings/fees/actions'
import * as hours from '../../../app/(practice)/settings/hours/actions'
import * as change from '../../../app/(practice)/settings/hours/change/actions'
import * as locations from '../../../app/(practice)/settings/locations/actions'
import * as practice from '../../../app/(practice)/settings/practice/actions'
import { idle } from '../../../components/form/action-state'
import { demoId } from '../../../db/seed/demo-id'
import { judith } from '../test-actors'
import { type Door, form, idOf } from './door'

const locationId = demoId('location')
const write = (call: Door['call']): Door => ({ permission: 'settings:write', call })

const closed = () => form({ locationId, date: 'Feb 1, 2027', note: 'Stocktaking' })
const exception = async () =>
  form({ id: await idOf(sql`select id from hours_exceptions where practice_id = ${judith.practiceId} limit 1`) })
const holidays = () => form({ version: '1', closedHolidays: ['christmas', 'labor_day'] })
const week = () =>
  form({ locationId, fromDate: 'Feb 1, 2027', 'mon-from': ['9a', '1p'], 'mon-to': ['noon', 'midnight'] })
const fee = () => form({ code: '90849', unitCents: '80.00', payerId: '', modifier: '', fromDate: '' })
const feeId = async () =>
  form({ id: await idOf(sql`select id from fees where practice_id = ${judith.practiceId} limit 1`) })
const address = { street: '1 Pier Rd', street2: '', city: 'Anytown', state: 'oh', zip: '43215-0001' }
const place = { name: 'Pier', placeOfService: '11', timeZone: '', ...address }
const identity = () =>
  form({
    ...{ version: '1', name: 'Pier Practice', npi: '1234567893', taxId: '31-1234567', taxonomy: '', phone: '' },
    ...{ timeZone: 'America/New_York', lateCancelFeeCents: '25', submitterId: '', submitterContact: '' },
    ...{ receiverId: '', receiverName: '', ...address },
  })

export const doors: Record<string, Door> = {
  addException: write(() => hours.addException(idle, closed())),
  previewException: write(() => hours.previewException(closed())),
  removeException: write(async () => hours.removeException(idle, await exception())),
  previewRemoval: write(async () => hours.previewRemoval(await exception())),
  setHolidays: write(() => hours.setHolidays(idle, holidays())),
  previewHolidays: write(() => hours.previewHolidays(holidays())),
  postHours: write(() => change.postHours(idle, week())),
  previewPostHours: write(() => change.previewPostHours(week())),
  addFee: write(() => fees.addFee(idle, fee())),
  previewFee: write(() => fees.previewFee(fee())),
  removeFee: write(async () => fees.removeFee(idle, await feeId())),
  previewFeeRemoval: write(async () => fees.previewFeeRemoval(await feeId())),
  savePractice: write(() => practice.savePractice(idle, identity())),
  previewPractice: write(() => practice.previewPractice(identity())),
  addLocation: write(() => locations.addLocation(idle, form(place))),
  saveLocation: write(() => locations.saveLocation(idle, form({ ...place, id: locationId, version: '1' }))),
  previewLocation: write(() => locations.previewLocation(form({ ...place, id: locationId, version: '1' }))),
  closeLocation: write(() => locations.closeLocation(idle, form({ id: locationId }))),
}
export const routes: Record<string, Door> = {}
