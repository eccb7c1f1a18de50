import type { Person } from '../attendance/patient'
import type { BillingFacts, Patient } from '../claims/billing-facts'
import type { Address } from '../kernel/address'
import type { IsoDate, IsoTime, LocalDateTime } from '../kernel/dates'
import { defaultFilingIndicator } from '../policy/payer'
import { completeSettings, type PayerSettingsGiven } from '../policy/payer-settings'
import type { PracticeFile } from './schema'

/** A practice file with every default answered, as the engine takes it (contract, "missing optional keys take the defaults"). */
export function toFacts(file: PracticeFile): BillingFacts {
  const { practice } = file
  const activityOfGroup = new Map(file.groups.map((group) => [group.id, group.defaultActivity]))
  return {
    practice: {
      name: practice.name,
      npi: practice.npi,
      taxId: practice.taxId,
      taxonomy: practice.taxonomy ?? null,
      phone: practice.phone ?? null,
      timeZone: practice.timeZone,
      address: addressOf(practice.address),
      closedHolidays: practice.closedHolidays ?? [],
      lateCancelFeeCents: practice.lateCancelFeeCents ?? 0,
      submitter: practice.submitter ? { id: practice.submitter.id, contact: practice.submitter.contact ?? null } : null,
      receiver: practice.receiver ?? null,
    },
    locations: file.locations.map((location) => ({
      id: location.id,
      name: location.name,
      placeOfService: location.placeOfService,
      address: addressOf(location.address),
      timeZone: location.timeZone ?? practice.timeZone,
      postedHours: location.postedHours.map(({ from, weekly }) => ({ from: from as IsoDate, weekly })),
      exceptions: (location.exceptions ?? []).map(({ date, open }) => ({ date: date as IsoDate, open })),
    })),
    payers: file.payers.map((payer) => ({
      id: payer.id,
      name: payer.name,
      payerId: payer.payerId,
      type: payer.type,
      filingIndicator: payer.filingIndicator ?? defaultFilingIndicator(payer.type),
      settings: completeSettings(payer.type, settingsGiven(payer.settings ?? {})),
      // A practice file has one policy of a payer, for every day.
      versions: [],
    })),
    fees: file.fees.map((fee) => ({
      code: fee.code,
      cents: fee.cents,
      payer: fee.payer ?? null,
      from: (fee.from ?? null) as IsoDate | null,
      modifier: fee.modifier ?? null,
    })),
    providers: file.providers.map((provider) => ({
      id: provider.id,
      firstName: provider.firstName,
      lastName: provider.lastName,
      licence: provider.licence,
      npi: provider.npi ?? null,
      taxonomy: provider.taxonomy ?? null,
      licenceThrough: (provider.licenceThrough ?? null) as IsoDate | null,
      enrolments: provider.enrolments?.map((one) => ({ payer: one.payer, ...rangeOf(one) })) ?? null,
      supervisor: provider.supervisor ?? null,
      specialty: provider.specialty ?? 'behavioral_health',
    })),
    patients: file.patients.map(patientOf),
    groups: file.groups.map((group) => ({
      id: group.id,
      name: group.name,
      kind: group.kind ?? 'group',
      capacity: group.capacity ?? null,
      defaultActivity: group.defaultActivity ?? null,
    })),
    sessions: file.sessions.map((session) => ({
      id: session.id,
      group: session.group,
      location: session.location,
      start: session.start as LocalDateTime,
      end: session.end as LocalDateTime,
      actualStart: (session.actualStart ?? null) as LocalDateTime | null,
      facilitators: session.facilitators,
      status: session.status ?? 'held',
      activity: session.activity ?? activityOfGroup.get(session.group) ?? 'group_psychotherapy',
      alsoActivities: session.alsoActivities ?? [],
      psychotherapyAttested: session.psychotherapyAttested ?? false,
      partOfSeries: session.partOfSeries ?? false,
      outsideHoursReason: session.outsideHoursReason ?? null,
      attendance: session.attendance.map((one) => ({
        patient: one.patient,
        status: one.status,
        ...placeOf(one),
        arrived: (one.arrived ?? null) as IsoTime | null,
        left: (one.left ?? null) as IsoTime | null,
        noteSigned: one.noteSigned ?? true,
        note: null,
        diagnoses: one.diagnoses ?? null,
        interactiveComplexity: one.interactiveComplexity ?? null,
        modifiers: one.modifiers ?? [],
      })),
    })),
    services: (file.services ?? []).map((service) => ({
      id: service.id,
      patient: service.patient,
      provider: service.provider,
      location: service.location ?? file.locations[0]?.id ?? '',
      code: service.code,
      start: service.start as LocalDateTime,
      end: service.end as LocalDateTime,
      modifiers: service.modifiers ?? [],
      noteSigned: service.noteSigned ?? true,
      diagnoses: service.diagnoses ?? null,
      ...placeOf(service),
    })),
    billed: (file.billed ?? []).map((one) => ({ ...one, date: one.date as IsoDate, claim: null })),
  }
}

type Written<Key extends keyof PracticeFile> =
  NonNullable<PracticeFile[Key]> extends readonly (infer Item)[] ? Item : never

function patientOf(patient: Written<'patients'>): Patient {
  return {
    ...personOf(patient),
    id: patient.id,
    family: patient.family ?? null,
    identifiedPatient: patient.identifiedPatient ?? false,
    diagnoses: patient.diagnoses.map((one) => ({ code: one.code, ...rangeOf(one) })),
    coverages: patient.coverages.map((one) => ({
      payer: one.payer,
      rank: one.rank ?? 'primary',
      memberId: one.memberId,
      groupNumber: one.groupNumber ?? null,
      relationship: one.relationship ?? 'self',
      // The subscriber of one's own policy is the patient, whatever else is written.
      subscriber: one.subscriber && (one.relationship ?? 'self') !== 'self' ? personOf(one.subscriber) : null,
      ...rangeOf(one),
      planYearStart: one.planYearStart ?? null,
      visitLimit: one.visitLimit ? { ...one.visitLimit, codes: one.visitLimit.codes ?? null } : null,
    })),
    authorizations: (patient.authorizations ?? []).map((one) => ({
      number: one.number,
      payer: one.payer,
      codes: one.codes,
      unitsApproved: one.unitsApproved,
      unitsUsed: one.unitsUsed ?? 0,
      from: one.from as IsoDate,
      through: one.through as IsoDate,
      status: one.status ?? 'approved',
      provider: one.provider ?? null,
    })),
    usedVisits: (patient.usedVisits ?? []).map((one) => ({
      date: one.date as IsoDate,
      codes: one.codes ?? null,
      count: one.count ?? 1,
    })),
  }
}

function personOf(person: Omit<Written<'patients'>, 'id' | 'diagnoses' | 'coverages'>): Person {
  return {
    firstName: person.firstName,
    lastName: person.lastName,
    birthDate: person.birthDate as IsoDate,
    sex: person.sex,
    address: addressOf(person.address),
  }
}

function addressOf(address: PracticeFile['practice']['address']): Address {
  return { ...address, street2: address.street2 ?? null }
}

function rangeOf(range: { from?: string; through?: string }) {
  return { from: (range.from ?? null) as IsoDate | null, through: (range.through ?? null) as IsoDate | null }
}

function placeOf(place: Pick<Written<'services'>, 'mode' | 'at' | 'audioOnlyReason'>) {
  return {
    mode: place.mode ?? 'in_person',
    at: place.at ?? 'home',
    audioOnlyReason: place.audioOnlyReason ?? null,
  } as const
}

function settingsGiven(settings: NonNullable<Written<'payers'>['settings']>): PayerSettingsGiven {
  const { eveningFrom, earlyBefore, modifiers, ...rest } = settings
  return {
    ...rest,
    ...(eveningFrom === undefined ? {} : { eveningFrom: eveningFrom as IsoTime }),
    ...(earlyBefore === undefined ? {} : { earlyBefore: earlyBefore as IsoTime }),
    ...(modifiers === undefined
      ? {}
      : {
          modifiers: modifiers.map((row) => ({
            code: row.code,
            licence: row.licence ?? null,
            telehealth: row.telehealth ?? null,
            add: row.add,
          })),
        }),
  }
}
