import type { IsoDate } from '../kernel/dates'
import { overlaps } from '../kernel/dates'
import { type Problem, pathInWords } from './problem'
import type { PracticeFile } from './schema'

type Path = readonly PropertyKey[]
type Report = (path: Path, message: string) => void

/**
 * What a schema cannot see: ids given twice, references to nothing, ends before their starts, two primary coverages on
 * one day, dependents without a subscriber (contract, "Refused"). Gives every problem with its path.
 */
export function checkReferences(file: PracticeFile): Problem[] {
  const problems: Problem[] = []
  const report: Report = (path, message) => problems.push({ path: pathInWords(path), message })
  const payers = idsOf(file.payers, 'payers', report)
  const locations = idsOf(file.locations, 'locations', report)
  const providers = idsOf(file.providers, 'providers', report)
  const patients = idsOf(file.patients, 'patients', report)
  const groups = idsOf(file.groups, 'groups', report)
  idsOf(file.sessions, 'sessions', report)
  idsOf(file.services ?? [], 'services', report)
  const refer = (known: ReadonlySet<string>, what: string) => (path: Path, id: string | undefined) => {
    if (id !== undefined && !known.has(id)) report(path, `There is no ${what} with the id ${JSON.stringify(id)}.`)
  }
  const known = {
    payer: refer(payers, 'payer'),
    location: refer(locations, 'location'),
    provider: refer(providers, 'provider'),
    patient: refer(patients, 'patient'),
    group: refer(groups, 'group'),
  }
  checkHours(file, report)
  for (const [i, fee] of file.fees.entries()) known.payer(['fees', i, 'payer'], fee.payer)
  checkProviders(file, known, report)
  checkPatients(file, known, report)
  checkSessions(file, known, report)
  file.billed?.forEach((one, i) => {
    known.patient(['billed', i, 'patient'], one.patient)
    known.payer(['billed', i, 'payer'], one.payer)
    known.provider(['billed', i, 'provider'], one.provider)
  })
  return problems
}

type Known = Record<
  'payer' | 'location' | 'provider' | 'patient' | 'group',
  (path: Path, id: string | undefined) => void
>

function idsOf(items: readonly { id: string }[], name: string, report: Report): ReadonlySet<string> {
  const seen = new Set<string>()
  items.forEach(({ id }, i) => {
    if (seen.has(id)) report([name, i, 'id'], `The id ${JSON.stringify(id)} is given twice in ${name}.`)
    seen.add(id)
  })
  return seen
}

function checkRange(range: { from?: string; through?: string }, path: Path, report: Report): void {
  if (range.from !== undefined && range.through !== undefined && range.through < range.from) {
    report([...path, 'through'], `It ends on ${range.through}, before it begins on ${range.from}.`)
  }
}

function checkHours(file: PracticeFile, report: Report): void {
  file.locations.forEach((location, l) => {
    const checkIntervals = (intervals: readonly (readonly [string, string])[] | undefined, path: Path) =>
      intervals?.forEach(([from, to], i) => {
        if (to <= from) report([...path, i], `The interval ends at ${to}, not after its start at ${from}.`)
      })
    location.postedHours.forEach((version, v) => {
      for (const [weekday, intervals] of Object.entries(version.weekly)) {
        checkIntervals(intervals, ['locations', l, 'postedHours', v, 'weekly', weekday])
      }
      const twice = location.postedHours.findIndex((other) => other.from === version.from) !== v
      if (twice) report(['locations', l, 'postedHours', v, 'from'], `Two versions begin on ${version.from}.`)
    })
    location.exceptions?.forEach((exception, e) => {
      checkIntervals(exception.open, ['locations', l, 'exceptions', e, 'open'])
    })
  })
}

function checkProviders(file: PracticeFile, known: Known, report: Report): void {
  file.providers.forEach((provider, i) => {
    const path = ['providers', i]
    known.provider([...path, 'supervisor'], provider.supervisor)
    if (provider.npi === undefined && provider.licence !== 'associate') {
      report([...path, 'npi'], 'Only an associate may lack the NPI.')
    }
    provider.enrolments?.forEach((enrolment, e) => {
      known.payer([...path, 'enrolments', e, 'payer'], enrolment.payer)
      checkRange(enrolment, [...path, 'enrolments', e], report)
    })
  })
}

function checkPatients(file: PracticeFile, known: Known, report: Report): void {
  file.patients.forEach((patient, p) => {
    for (const [i, one] of patient.diagnoses.entries()) checkRange(one, ['patients', p, 'diagnoses', i], report)
    patient.authorizations?.forEach((one, i) => {
      const path = ['patients', p, 'authorizations', i]
      known.payer([...path, 'payer'], one.payer)
      known.provider([...path, 'provider'], one.provider)
      checkRange(one, path, report)
    })
    patient.coverages.forEach((one, i) => {
      const path = ['patients', p, 'coverages', i]
      known.payer([...path, 'payer'], one.payer)
      checkRange(one, path, report)
      if ((one.relationship ?? 'self') !== 'self' && one.subscriber === undefined) {
        report([...path, 'subscriber'], 'This is missing: a dependent needs the subscriber.')
      }
    })
    checkPrimaries(patient.coverages, p, report)
  })
}

function checkPrimaries(coverages: PracticeFile['patients'][number]['coverages'], p: number, report: Report): void {
  const primaries = coverages
    .map((one, i) => ({ i, rank: one.rank ?? 'primary', from: one.from ?? null, through: one.through ?? null }))
    .filter((one) => one.rank === 'primary')
    .map((one) => ({ i: one.i, from: one.from as IsoDate | null, through: one.through as IsoDate | null }))
  primaries.forEach((one, n) => {
    const other = primaries.slice(0, n).find((earlier) => overlaps(earlier, one))
    if (other) {
      report(['patients', p, 'coverages', one.i], `This and coverages[${other.i}] are both primary on one day.`)
    }
  })
}

function checkSessions(file: PracticeFile, known: Known, report: Report): void {
  const checkTimes = (times: { start: string; end: string }, path: Path) => {
    if (times.end <= times.start)
      report([...path, 'end'], `It ends at ${times.end}, not after its start at ${times.start}.`)
  }
  file.sessions.forEach((session, s) => {
    const path = ['sessions', s]
    checkTimes(session, path)
    if (session.actualStart !== undefined && session.actualStart >= session.end) {
      report([...path, 'actualStart'], `It began at ${session.actualStart}, not before its end at ${session.end}.`)
    }
    known.group([...path, 'group'], session.group)
    known.location([...path, 'location'], session.location)
    for (const [i, one] of session.facilitators.entries()) known.provider([...path, 'facilitators', i], one)
    const seen = new Set<string>()
    session.attendance.forEach((one, i) => {
      known.patient([...path, 'attendance', i, 'patient'], one.patient)
      if (seen.has(one.patient)) {
        report([...path, 'attendance', i, 'patient'], `${JSON.stringify(one.patient)} stands twice in this session.`)
      }
      seen.add(one.patient)
    })
  })
  file.services?.forEach((service, s) => {
    const path = ['services', s]
    checkTimes(service, path)
    known.patient([...path, 'patient'], service.patient)
    known.provider([...path, 'provider'], service.provider)
    known.location([...path, 'location'], service.location)
    if (service.location === undefined && file.locations.length === 0) {
      report([...path, 'location'], 'The practice has no location for this service.')
    }
  })
}
