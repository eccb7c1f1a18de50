import type { IsoDate } from '../lib/kernel/dates'
import { count, dayInWords, listInWords } from '../lib/kernel/words'
import type { FirstHourFacts } from './queries/first-hour'

export type FirstHourStep = {
  key: string
  title: string
  /** What is there when it is done, in a few words. */
  about: string
  /** The sentence of what is missing; null: done. */
  missing: string | null
  href: string
  /** What the button says. */
  action: string
}

type Part = (facts: FirstHourFacts, today: IsoDate) => FirstHourStep

/** The way from an empty database to the first file of claims, each step computed from the records. */
export function firstHourSteps(facts: FirstHourFacts, today: IsoDate): FirstHourStep[] {
  return [practice, sender, location, hours, fee, provider, payer, group, patient, attendance, batch].map((part) =>
    part(facts, today),
  )
}

const isSender = ({ path }: { path: string }) => /^practice\.(submitter|receiver)/.test(path)
const said = (problems: readonly { message: string }[]) => problems.map((one) => one.message).join(' ') || null

const fieldNames: Readonly<Record<string, string>> = {
  ...{ 'practice.taxId': 'tax ID', 'practice.phone': 'telephone', 'practice.name': 'name' },
  ...{ 'practice.address.street': 'street', 'practice.address.city': 'city' },
  ...{ 'practice.address.state': 'state', 'practice.address.zip': 'ZIP' },
}

/** A sentence each for one or two problems; of a practice that is hardly filled in yet the names of what is asked for. */
function lacking(problems: FirstHourFacts['senderProblems']): string | null {
  if (problems.length <= 2) return said(problems)
  const names = problems.map((one) => fieldNames[one.path] ?? one.path.replace('practice.', ''))
  return `Still to enter or to mend: ${listInWords([...new Set(names)])}.`
}

const practice: Part = ({ senderProblems }) => ({
  ...{ key: 'practice', title: 'Your practice', href: '/settings/practice', action: 'Complete the practice' },
  about: 'Name, NPI (national provider identifier), telephone and nine-digit ZIP, as every claim carries them.',
  missing: lacking(senderProblems.filter((one) => !isSender(one))),
})

const sender: Part = ({ senderProblems }) => ({
  ...{ key: 'sender', title: 'Who sends and who receives' },
  ...{ href: '/settings/practice#submitter', action: 'Enter submitter and receiver' },
  about: 'Your id at the clearinghouse, and its own: both stand in its welcome letter.',
  missing: said(senderProblems.filter(isSender)),
})

const location: Part = ({ location }) => ({
  ...{ key: 'location', title: 'Where you meet', href: '/settings/locations', action: 'Add a location' },
  about: 'The address and kind of the place.',
  missing: location ? null : 'No location yet. Add the place where your groups meet.',
})

const hours: Part = ({ location }) => ({
  ...{ key: 'hours', title: 'Posted hours', href: '/settings/hours', action: 'Post your hours' },
  about: 'When you are open. The evening and weekend add-ons, 99050 and 99051, rest on it.',
  missing: location?.hasHours
    ? null
    : location
      ? `${location.name} has no posted hours yet. Say when it is open.`
      : 'No posted hours yet. Add the location first, then say when it is open.',
})

const fee: Part = ({ hasFee }) => ({
  ...{ key: 'fee', title: 'Your fee for a group', href: '/settings/fees', action: 'Add the fee for 90853' },
  about: 'What you charge one person for one group session, code 90853.',
  missing: hasFee ? null : 'No fee for 90853, the group session, holds today. Add what you charge a person.',
})

const provider: Part = ({ provider }) => ({
  ...{ key: 'provider', title: 'A clinician', href: '/providers', action: 'Add a clinician' },
  about: 'Licence and NPI of who leads the groups.',
  missing: provider?.npi
    ? null
    : provider
      ? `${provider.name} has no NPI yet. A claim names the NPI of who led the group.`
      : 'No clinician yet. Add who leads the groups, with licence and NPI.',
})

const payer: Part = ({ hasPayer }) => ({
  ...{ key: 'payer', title: 'A payer', href: '/payers', action: 'Add a payer' },
  about: 'The insurance the claims go to. Begin from a known kind; its settings say where each comes from.',
  missing: hasPayer ? null : 'No payer yet. Add the insurance of your first patient.',
})

const group: Part = ({ group }) => ({
  ...{ key: 'group', title: 'A group that meets', about: 'Its name, who leads it, and when it meets.' },
  ...(group && !group.hasSession
    ? {
        ...{ missing: `${group.name} has no session yet. Say when it meets.`, action: 'Say when it meets' },
        href: `/groups/${group.id}/series`,
      }
    : {
        missing: group ? null : 'No group yet. Add one, then say when it meets.',
        action: 'Add a group',
        href: '/groups',
      }),
})

const patient: Part = ({ patients: [one, other], group }) => {
  const step = { key: 'patient', title: 'Two patients in the group' }
  const about = 'Each with address, coverage, diagnosis, and a place in the group.'
  const add = { ...step, about, href: '/patients/new' }
  if (!one) {
    const missing = 'No patient yet. Add two, with address, coverage and diagnosis, then put them into the group.'
    return { ...add, missing, action: 'Add a patient' }
  }
  // Who lacks something comes first; with two complete patients the step is done.
  const lacking = [one, ...(other ? [other] : [])].map((patient) => ({ ...patient, lacks: lacksOf(patient) }))
  const next = lacking.find(({ lacks }) => lacks.length > 0)
  if (!next) {
    if (other) return { ...add, missing: null, action: 'Add a patient' }
    const missing = `${one.name} is alone. One person is not a group: add a second.`
    return { ...add, missing, action: 'Add a second patient' }
  }
  // The roster is where somebody joins; everything else stands on the patient's own page.
  const joins = group !== null && next.lacks.length === 1 && !next.isMember
  return {
    ...{ ...step, about },
    missing: `${next.name} has ${listInWords(next.lacks)} yet.`,
    href: joins ? `/groups/${group.id}` : `/patients/${next.id}`,
    action: joins ? `Add ${next.name} to ${group.name}` : `Complete ${next.name}`,
  }
}

function lacksOf({ hasAddress, isCovered, hasDiagnosis, isMember }: FirstHourFacts['patients'][number]): string[] {
  return [
    ...(hasAddress ? [] : ['no address']),
    ...(isCovered ? [] : ['no coverage']),
    ...(hasDiagnosis ? [] : ['no diagnosis']),
    ...(isMember ? [] : ['no place in a group']),
  ]
}

const attendance: Part = ({ hasAttendance, waiting }, today) => {
  const step = { key: 'attendance', title: 'Attendance of a session', about: 'Who came. Saving it makes the claims.' }
  if (hasAttendance) return { ...step, missing: null, href: '/calendar', action: 'Open the calendar' }
  if (waiting && waiting.date <= today) {
    const missing = `${waiting.groupName} of ${dayInWords(waiting.date)} waits. Mark who came.`
    return { ...step, missing, href: `/sessions/${waiting.id}`, action: 'Mark attendance' }
  }
  const missing = waiting
    ? `The first session is ${waiting.groupName} on ${dayInWords(waiting.date)}. Mark who came on that day, or plan a session that was already held.`
    : 'No attendance yet. It needs a session: plan one, then mark who came.'
  return { ...step, missing, href: '/calendar', action: 'Open the calendar' }
}

const batch: Part = ({ claims, batches }) => ({
  ...{ key: 'batch', title: 'The first file of claims' },
  about: 'An 837P: the claims of the day in the form that clearinghouses read.',
  ...(batches.live > 0 ? { missing: null, href: '/claims/batches', action: 'Open the batches' } : batchAhead(claims)),
  ...(batches.live === 0 && batches.test > 0
    ? {
        missing: 'Only a test file was made. When the clearinghouse has taken it, make the live one.',
        ...{ href: '/claims?tab=released', action: 'Make the live file' },
      }
    : {}),
})

function batchAhead({ held, ready, released }: FirstHourFacts['claims']) {
  if (released > 0) {
    const missing = `${count(released, 'claim is', 'claims are')} released. Put them into a file.`
    return { missing, href: '/claims?tab=released', action: 'Make a batch' }
  }
  if (ready > 0) {
    const missing = `${count(ready, 'claim is', 'claims are')} ready. Release, then make a batch.`
    return { missing, href: '/claims?tab=ready', action: 'Release what is ready' }
  }
  if (held > 0) {
    const missing = `${count(held, 'claim is', 'claims are')} on hold. Each says what lifts it.`
    return { missing, href: '/claims?tab=held', action: 'See what holds' }
  }
  return { missing: 'No claim yet. Attendance makes the first one.', href: '/claims', action: 'Open the claims' }
}
