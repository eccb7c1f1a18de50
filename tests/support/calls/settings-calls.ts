import { sql } from 'drizzle-orm'
import * as feesWorkflow from '../../../app/(practice)/settings/fees/workflow'
import * as changeWorkflow from '../../../app/(practice)/settings/hours/change/workflow'
import * as hoursWorkflow from '../../../app/(practice)/settings/hours/workflow'
import * as locationsWorkflow from '../../../app/(practice)/settings/locations/workflow'
import * as practiceWorkflow from '../../../app/(practice)/settings/practice/workflow'
import * as settingsWorkflow from '../../../app/(practice)/settings/workflow'
import * as feeSchedule from '../../../db/queries/fee-schedule'
import * as locationSettings from '../../../db/queries/location-settings'
import * as hours from '../../../db/queries/posted-hours'
import * as practiceIdentity from '../../../db/queries/practice-identity'
import { demoId } from '../../../db/seed/demo-id'
import type { IsoDate } from '../../../lib/kernel/dates'
import { cents } from '../../../lib/kernel/money'
import { idOf } from '../doors/door'
import { judith, now, payerNamed, today } from '../test-actors'
import { appDb } from '../test-database'
import type { Call, Run } from './call'

const location = demoId('location')
const day = '2027-02-01' as IsoDate
const fee = () => idOf(sql`select id from fees where practice_id = ${judith.practiceId} limit 1`)
const exception = async () =>
  (await idOf(sql`select id from hours_exceptions where practice_id = ${judith.practiceId} limit 1`)) || location
const weekly = { sun: [['10:00', '24:00'] as const] }
const span = { locationId: location, from: '2026-01-01' as IsoDate, through: '2027-12-31' as IsoDate }
const address = { street: '1 Pier Rd', street2: null, city: 'Anytown', state: 'OH', zip: '432150001' }
const place = { name: 'Pier', placeOfService: '11', timeZone: null, address }
const price = { code: '90853', unitCents: cents(6500), payerId: payerNamed('acme'), fromDate: day, modifier: null }
const identity = {
  ...{ name: 'Pier Practice', npi: '1234567893', taxId: '311234567', taxonomy: null, phone: null },
  ...{ timeZone: 'America/Chicago', address, lateCancelFeeCents: cents(1), submitter: null, receiver: null },
  keepsNotes: true,
}

export const queries: Record<string, Call> = {
  getPracticeIdentity: (tx, p) => practiceIdentity.getPracticeIdentity(tx, p),
  updatePracticeIdentity: (tx, p) => practiceIdentity.updatePracticeIdentity(tx, p, { ...identity, version: 1 }),
  updateClosedHolidays: (tx, p) =>
    practiceIdentity.updateClosedHolidays(tx, p, { version: 1, closedHolidays: ['christmas'] }),
  listHoursVersions: (tx, p) => hours.listHoursVersions(tx, p, location),
  insertPostedHours: (tx, p) => hours.insertPostedHours(tx, p, { locationId: location, from: day, weekly, now }),
  listHoursExceptions: (tx, p) => hours.listHoursExceptions(tx, p, span),
  insertHoursException: (tx, p) =>
    hours.insertHoursException(tx, p, { locationId: location, date: day, open: [], note: null, now }),
  archiveHoursException: async (tx, p) => hours.archiveHoursException(tx, p, await exception(), now),
  listMeetingTimes: (tx, p) => hours.listMeetingTimes(tx, p, { locationId: location, date: today }),
  listSessionCounts: (tx, p) => hours.listSessionCounts(tx, p, span),
  getOpenLocation: (tx, p) => hours.getOpenLocation(tx, p, location),
  listLocationSettings: (tx, p) => locationSettings.listLocationSettings(tx, p),
  insertLocation: (tx, p) => locationSettings.insertLocation(tx, p, place),
  updateLocation: (tx, p) => locationSettings.updateLocation(tx, p, { ...place, id: location, version: 1 }),
  getComingUse: (tx, p) => locationSettings.getComingUse(tx, p, { id: location, date: today }),
  archiveLocation: (tx, p) => locationSettings.archiveLocation(tx, p, location, now),
  listFees: (tx, p) => feeSchedule.listFees(tx, p),
  insertFee: (tx, p) => feeSchedule.insertFee(tx, p, { ...price, now }),
  archiveFee: async (tx, p) => feeSchedule.archiveFee(tx, p, await fee(), now),
  listCodesOnClaims: (tx, p) => feeSchedule.listCodesOnClaims(tx, p),
}

const posted = { locationId: location, fromDate: day, weekly }
const closed = { locationId: location, date: day, open: [], note: null }
const holidays = { version: 1, closedHolidays: ['christmas' as const] }

export const workflows: Record<string, Run> = {
  readSettings: (a) => settingsWorkflow.readSettings(appDb, a),
  readHoursPage: (a) => hoursWorkflow.readHoursPage(appDb, a, { location, year: 2026 }),
  addException: (a) => hoursWorkflow.addException(appDb, a, closed),
  previewException: (a) => hoursWorkflow.previewException(appDb, a, closed),
  removeException: async (a) => hoursWorkflow.removeException(appDb, a, { id: await exception() }),
  previewRemoval: async (a) => hoursWorkflow.previewRemoval(appDb, a, { id: await exception() }),
  setHolidays: (a) => hoursWorkflow.setHolidays(appDb, a, holidays),
  previewHolidays: (a) => hoursWorkflow.previewHolidays(appDb, a, holidays),
  postHours: (a) => changeWorkflow.postHours(appDb, a, posted),
  previewPostHours: (a) => changeWorkflow.previewPostHours(appDb, a, posted),
  readFeesPage: (a) => feesWorkflow.readFeesPage(appDb, a),
  addFee: (a) => feesWorkflow.addFee(appDb, a, price),
  previewFee: (a) => feesWorkflow.previewFee(appDb, a, price),
  removeFee: async (a) => feesWorkflow.removeFee(appDb, a, { id: await fee() }),
  previewFeeRemoval: async (a) => feesWorkflow.previewFeeRemoval(appDb, a, { id: await fee() }),
  readPracticePage: (a) => practiceWorkflow.readPracticePage(appDb, a),
  savePractice: (a) => practiceWorkflow.savePractice(appDb, a, { ...identity, version: 1 }),
  previewPractice: (a) => practiceWorkflow.previewPractice(appDb, a, { ...identity, version: 1 }),
  readLocationsPage: (a) => locationsWorkflow.readLocationsPage(appDb, a),
  addLocation: (a) => locationsWorkflow.addLocation(appDb, a, place),
  saveLocation: (a) => locationsWorkflow.saveLocation(appDb, a, { ...place, id: location, version: 1 }),
  previewLocation: (a) => locationsWorkflow.previewLocation(appDb, a, { ...place, id: location, version: 1 }),
  closeLocation: (a) => locationsWorkflow.closeLocation(appDb, a, { id: location }),
}
