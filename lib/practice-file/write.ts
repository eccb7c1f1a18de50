import type { BillingFacts } from '../claims/billing-facts'
import { holidayNames } from '../codes/holiday-names'
import { type IsoDate, type IsoTime, weekdays } from '../kernel/dates'
import { defaultFilingIndicator } from '../policy/payer'
import type { PracticeFile } from './schema'
import { billedToWrite, serviceToWrite, sessionToWrite } from './write-events'
import { inOrder } from './write-order'
import { addressToWrite, patientToWrite } from './write-people'
import { settingsToWrite } from './write-settings'

// The contract wants a first day of an enrolment, so one without stands for all days.
const beginning = '0001-01-01' as IsoDate

/**
 * The practice file of a practice: one canonical order and formatting, so that the same practice gives the same bytes;
 * what is the contract's default is left out. Reading it back gives facts that bill the same.
 */
export function writePracticeFile(facts: BillingFacts): string {
  return format(toPracticeFile(facts))
}

/** The same as a document, each list in its canonical order. */
export function toPracticeFile(facts: BillingFacts): PracticeFile {
  const { practice } = facts
  const locations = locationsToWrite(facts)
  const activityOf = new Map(facts.groups.map((group) => [group.id, group.defaultActivity ?? 'group_psychotherapy']))
  return {
    format: 'cohort-practice/1',
    practice: {
      name: practice.name,
      npi: practice.npi,
      taxId: practice.taxId,
      taxonomy: practice.taxonomy ?? undefined,
      phone: practice.phone ?? undefined,
      timeZone: practice.timeZone,
      address: addressToWrite(practice.address),
      closedHolidays: unlessEmpty(holidayNames.filter((name) => practice.closedHolidays.includes(name))),
      lateCancelFeeCents: practice.lateCancelFeeCents || undefined,
      submitter: practice.submitter
        ? { id: practice.submitter.id, contact: practice.submitter.contact ?? undefined }
        : undefined,
      receiver: practice.receiver ? { id: practice.receiver.id, name: practice.receiver.name } : undefined,
    },
    locations,
    payers: payersToWrite(facts),
    fees: inOrder(
      facts.fees.map((fee) => ({
        code: fee.code,
        cents: fee.cents,
        payer: fee.payer ?? undefined,
        from: fee.from ?? undefined,
        modifier: fee.modifier ?? undefined,
      })),
      (fee) => [fee.code, fee.payer ?? '', fee.modifier ?? '', fee.from ?? ''],
    ),
    providers: providersToWrite(facts),
    patients: inOrder(facts.patients.map(patientToWrite), (one) => [one.lastName, one.firstName, one.id]),
    groups: groupsToWrite(facts),
    sessions: inOrder(
      facts.sessions.map((session) => sessionToWrite(session, activityOf.get(session.group) ?? 'group_psychotherapy')),
      (one) => [one.start, one.id],
    ),
    services: unlessEmpty(
      inOrder(
        facts.services.map((service) => serviceToWrite(service, locations[0]?.id ?? null)),
        (one) => [one.start, one.id],
      ),
    ),
    billed: unlessEmpty(
      inOrder(facts.billed.map(billedToWrite), (one) => [one.patient, one.date, one.code, one.payer, one.provider]),
    ),
  }
}

function locationsToWrite(facts: BillingFacts): PracticeFile['locations'] {
  const places = facts.locations.map((place) => ({
    id: place.id,
    name: place.name,
    placeOfService: place.placeOfService,
    address: addressToWrite(place.address),
    timeZone: place.timeZone === facts.practice.timeZone ? undefined : place.timeZone,
    postedHours: inOrder(
      place.postedHours.map(({ from, weekly }) => ({
        from: from,
        weekly: Object.fromEntries(
          weekdays.flatMap((weekday) => {
            const open = weekly[weekday] ?? []
            return open.length === 0 ? [] : [[weekday, open.map(pair)]]
          }),
        ),
      })),
      (one) => [one.from],
    ),
    exceptions: unlessEmpty(
      inOrder(
        place.exceptions.map((one) => ({ date: one.date, open: one.open.map(pair) })),
        (one) => [one.date],
      ),
    ),
  }))
  return inOrder(places, (one) => [one.name, one.id])
}

function payersToWrite(facts: BillingFacts): PracticeFile['payers'] {
  const payers = facts.payers.map((payer) => ({
    id: payer.id,
    name: payer.name,
    payerId: payer.payerId,
    type: payer.type,
    filingIndicator: payer.filingIndicator === defaultFilingIndicator(payer.type) ? undefined : payer.filingIndicator,
    settings: settingsToWrite(payer),
  }))
  return inOrder(payers, (one) => [one.name, one.id])
}

function providersToWrite(facts: BillingFacts): PracticeFile['providers'] {
  const people = facts.providers.map((one) => ({
    id: one.id,
    firstName: one.firstName,
    lastName: one.lastName,
    licence: one.licence,
    npi: one.npi ?? undefined,
    taxonomy: one.taxonomy ?? undefined,
    licenceThrough: one.licenceThrough ?? undefined,
    enrolments:
      one.enrolments === null
        ? undefined
        : inOrder(
            one.enrolments.map((row) => ({
              payer: row.payer,
              from: row.from ?? beginning,
              through: row.through ?? undefined,
            })),
            (row) => [row.payer, row.from, row.through ?? ''],
          ),
    supervisor: one.supervisor ?? undefined,
    specialty: one.specialty === 'behavioral_health' ? undefined : one.specialty,
  }))
  return inOrder(people, (one) => [one.lastName, one.firstName, one.id])
}

function groupsToWrite(facts: BillingFacts): PracticeFile['groups'] {
  const groups = facts.groups.map((group) => ({
    id: group.id,
    name: group.name,
    kind: group.kind === 'group' ? undefined : group.kind,
    capacity: group.capacity ?? undefined,
    defaultActivity: group.defaultActivity ?? undefined,
  }))
  return inOrder(groups, (one) => [one.name, one.id])
}

function pair([from, to]: readonly [string, string]): [IsoTime, IsoTime] {
  return [from as IsoTime, to as IsoTime]
}

function unlessEmpty<Item>(items: Item[]): Item[] | undefined {
  return items.length === 0 ? undefined : items
}

// One record a line: small enough to send, and two exports can be compared line by line.
function format(file: PracticeFile): string {
  const parts = Object.entries(file).flatMap(([key, value]) => {
    if (value === undefined) return []
    const text = Array.isArray(value) ? formatList(value) : JSON.stringify(value)
    return [`${JSON.stringify(key)}: ${text}`]
  })
  return `{\n${parts.join(',\n')}\n}\n`
}

function formatList(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
}
