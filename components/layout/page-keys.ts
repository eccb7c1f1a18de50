/** Keys with what they do; two spaces stand between keys that are pressed one by one or instead of each other. */
export type Keys = readonly (readonly [keys: string, does: string])[]

/** What works on every page behind sign-in. */
export const everywhere: Keys = [
  ['Ctrl K', 'search or jump to'],
  ['Enter', 'open what has the focus'],
  ['Esc', 'close what is open'],
  ['?', 'these keys'],
]

const rows: Keys = [
  ['J  K', 'next and previous row, arrows too'],
  ['Enter', 'open the row'],
]
const board: Keys = [
  ['J  K', 'next and previous member, arrows too'],
  ['A', 'attended'],
  ['L', 'late'],
  ['E', 'left early'],
  ['N', 'no show'],
  ['C', 'late cancel'],
  ['X', 'cancelled'],
  ['P  V  T', 'in person, video, telephone'],
  ['Y', 'why'],
  ['W', 'add a walk-in'],
  ['Shift A', 'all attended'],
  ['Ctrl ↵', 'save attendance'],
  ['Ctrl Z', 'undo, while its message stands'],
]
const queue: Keys = [
  ['/', 'search'],
  ...rows,
  ['X', 'select a claim'],
  ['Shift X', 'select up to here'],
  ['Ctrl A', 'select all that match'],
  ['R', 'release'],
  ['O', 'override with a reason'],
  ['Ctrl ↵', 'release or answer what is selected'],
  ['Esc', 'select nothing'],
]
const claim: Keys = [
  ['J  K', 'next and previous claim of the list'],
  ['1 to 9', 'open a line'],
  ['Y', 'why, of the first finding'],
  ['O', 'override with a reason'],
  ['Ctrl ↵', 'the next step'],
  ['Esc', 'back to the list'],
]
const calendar: Keys = [
  ['←  →', 'the week or day before and after'],
  ['T', 'today'],
  ['W', 'week'],
  ['D', 'day'],
  ['N', 'new session'],
]
const notes: Keys = [
  ['J  K', 'next and previous note'],
  ['Alt ↓  Alt ↑', 'the same while typing'],
  ['Ctrl ↵', 'sign and lock'],
]
const patient: Keys = [
  ['1 to 8', 'the parts, from Overview on'],
  ['E', 'edit the details'],
]
const payer: Keys = [
  ['/', 'find a setting'],
  ['Ctrl ↵', 'save what is changed'],
  ['Esc', 'drop what is changed, after a question'],
]

type Place = { at: RegExp; title: string; keys: Keys }

const record = '[0-9a-f]{8}-[0-9a-f-]+'
const places: readonly Place[] = [
  { at: /^\/today$/, title: 'On Today', keys: [['Enter', 'the board of your next session']] },
  { at: new RegExp(`^/sessions/${record}$`), title: 'On the board', keys: board },
  { at: new RegExp(`^/sessions/${record}/notes$`), title: 'In the notes', keys: notes },
  { at: /^\/calendar$/, title: 'In the calendar', keys: calendar },
  { at: /^\/claims$/, title: 'In the queue', keys: queue },
  { at: new RegExp(`^/claims/${record}$`), title: 'On a claim', keys: claim },
  { at: new RegExp(`^/patients/${record}$`), title: 'On a patient', keys: patient },
  { at: new RegExp(`^/groups/${record}$`), title: 'On a group', keys: [['A', 'add a member']] },
  { at: new RegExp(`^/payers/${record}$`), title: 'On a payer', keys: payer },
  { at: /^\/settings\/hours$/, title: 'In the hours', keys: [['T', 'try a time']] },
  { at: /^\/(patients|groups|providers|payers|notes)$/, title: 'In the list', keys: [['/', 'search'], ...rows] },
]

/** The keys of the page at an address, under their heading; null where it has none of its own. */
export function keysOf(path: string): { title: string; keys: Keys } | null {
  return places.find((one) => one.at.test(path)) ?? null
}
