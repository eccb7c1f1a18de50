import type { Person } from '../attendance/patient'
import { type Coverage, coverageRanks } from '../authorizations/coverage'
import type { Patient } from '../claims/billing-facts'
import type { Address } from '../kernel/address'
import type { PracticeFile } from './schema'
import { inOrder } from './write-order'

type Written = PracticeFile['patients'][number]

/** A patient as the practice file has it, defaults left out; the diagnoses keep their order of priority. */
export function patientToWrite(patient: Patient): Written {
  return {
    id: patient.id,
    ...personToWrite(patient),
    family: patient.family ?? undefined,
    identifiedPatient: patient.identifiedPatient || undefined,
    diagnoses: patient.diagnoses.map((one) => ({
      code: one.code,
      from: one.from ?? undefined,
      through: one.through ?? undefined,
    })),
    coverages: inOrder(patient.coverages, (one) => [
      String(coverageRanks.indexOf(one.rank)),
      one.from ?? '',
      one.through ?? '',
      one.payer,
      one.memberId,
    ]).map(coverageToWrite),
    authorizations: unlessEmpty(
      inOrder(
        patient.authorizations.map((one) => ({
          number: one.number,
          payer: one.payer,
          codes: [...one.codes],
          unitsApproved: one.unitsApproved,
          unitsUsed: one.unitsUsed || undefined,
          from: one.from,
          through: one.through,
          status: one.status === 'approved' ? undefined : one.status,
          provider: one.provider ?? undefined,
        })),
        (one) => [one.number, one.payer, one.from],
      ),
    ),
    usedVisits: unlessEmpty(
      inOrder(
        patient.usedVisits.map((one) => ({
          date: one.date,
          codes: one.codes ? [...one.codes] : undefined,
          count: one.count === 1 ? undefined : one.count,
        })),
        (one) => [one.date],
      ),
    ),
  }
}

/** An address with its keys in one order, whatever order a database keeps them in. */
export function addressToWrite(address: Address): PracticeFile['practice']['address'] {
  const { street, street2, city, state, zip } = address
  return { street, street2: street2 ?? undefined, city, state, zip }
}

function personToWrite(person: Person) {
  const { firstName, lastName, birthDate, sex, address } = person
  return { firstName, lastName, birthDate: birthDate, sex, address: addressToWrite(address) }
}

function coverageToWrite(one: Coverage): Written['coverages'][number] {
  return {
    payer: one.payer,
    rank: one.rank === 'primary' ? undefined : one.rank,
    memberId: one.memberId,
    groupNumber: one.groupNumber ?? undefined,
    relationship: one.relationship === 'self' ? undefined : one.relationship,
    subscriber: one.subscriber ? personToWrite(one.subscriber) : undefined,
    from: one.from ?? undefined,
    through: one.through ?? undefined,
    planYearStart: one.planYearStart ?? undefined,
    visitLimit: one.visitLimit
      ? {
          count: one.visitLimit.count,
          period: one.visitLimit.period,
          codes: one.visitLimit.codes ? [...one.visitLimit.codes] : undefined,
        }
      : undefined,
  }
}

function unlessEmpty<Item>(items: Item[]): Item[] | undefined {
  return items.length === 0 ? undefined : items
}
