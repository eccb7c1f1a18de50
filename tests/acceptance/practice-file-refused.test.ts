import { describe, expect, test } from 'vitest'
import { parsePracticeFile } from '../../lib/practice-file/parse'
import { billFile } from '../support/bill-file'
import {
  acmePatient,
  anAttendance,
  aPatient,
  aService,
  aSession,
  lakeside,
  type PracticeFile,
  present,
  providersWith,
} from '../support/practice-file-builder'
import { runCohort } from '../support/run-cohort'

const person = {
  firstName: 'Mary',
  lastName: 'Doe',
  birthDate: '1985-03-14',
  sex: 'F' as const,
  address: { street: '12 Elm St', city: 'Anytown', state: 'OH', zip: '43215' },
}

/** A file with something in every list, so that everything has a place to be wrong. */
function fullFile(): PracticeFile {
  const limited = acmePatient('A', {
    coverages: [
      {
        payer: 'ACME',
        memberId: 'W123456789',
        relationship: 'child',
        subscriber: person,
        from: '2026-01-01',
        through: '2026-12-31',
        visitLimit: { count: 20, period: 'plan_year' },
      },
    ],
    usedVisits: [{ date: '2026-06-24' }],
  })
  const patients = [limited, aPatient('B', 'MCR')]
  return lakeside({
    locations: lakeside().locations.map((one) => ({ ...one, exceptions: [{ date: '2026-12-24', open: [] }] })),
    providers: providersWith('park', { supervisor: 'chen', enrolments: [{ payer: 'MCR', from: '2024-01-01' }] }),
    patients,
    sessions: [aSession({ attendance: present(...patients) })],
    services: [aService()],
    billed: [{ patient: 'A', payer: 'ACME', date: '2026-10-13', code: '90853', provider: 'rivera', state: 'sent' }],
  })
}

/** Writes a value where a path points, 'sessions[0].end'; undefined takes the key away. */
function withAt(path: string, value: unknown): string {
  const file: unknown = JSON.parse(JSON.stringify(fullFile()))
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  const last = steps.pop() ?? ''
  let place = file as Record<string, unknown>
  for (const step of steps) place = place[step] as Record<string, unknown>
  place[last] = value
  return JSON.stringify(file)
}

/** Refused: with a problem at this path or inside it, and every problem a sentence for a person. */
function expectRefused(text: string, path: string): void {
  const result = parsePracticeFile(text)
  if (result.ok) throw new Error(`The file was not refused; expected a problem at ${path}.`)
  const problems = result.error.map((problem) => `${problem.path}: ${problem.message}`)
  expect(problems.filter((one) => one.startsWith(`${path}: `) || one.startsWith(`${path}[`))).toHaveLength(1)
  for (const { message } of result.error) expectPlainWords(message)
}

function expectPlainWords(message: string): void {
  expect(message).toMatch(/^[A-Z“"].*[.?!]$/s)
  expect(message).not.toMatch(/invalid input|received|undefined|null|zod|regex|\bNaN\b|\[object/i)
}

describe('a practice file that is right', () => {
  test('is not refused', () => {
    expect(parsePracticeFile(JSON.stringify(fullFile()))).toMatchObject({ ok: true })
  })

  test.each<[string, string, unknown]>([
    ['a day that ends at 24:00', 'locations[0].postedHours[0].weekly.mon', [['09:00', '24:00']]],
    ['a session across midnight', 'sessions[0].end', '2026-10-15T00:30'],
    ['an authorization of one day', 'patients[0].authorizations[0].through', '2020-01-01'],
    ['29 February of a leap year', 'patients[0].birthDate', '2024-02-29'],
    [
      'primary coverages on adjacent days',
      'patients[1].coverages',
      [
        { payer: 'MCR', memberId: 'X1', through: '2026-06-30' },
        { payer: 'ACME', memberId: 'X2', from: '2026-07-01' },
      ],
    ],
    [
      'a secondary coverage beside the primary one',
      'patients[1].coverages',
      [
        { payer: 'MCR', memberId: 'X1' },
        { payer: 'ACME', rank: 'secondary', memberId: 'X2' },
      ],
    ],
    ['a provider without a supervisor', 'providers[4].supervisor', undefined],
    ['a local time that daylight saving skips', 'sessions[0].start', '2026-03-08T02:30'],
  ])('is not refused with %s', (_, path, value) => {
    expect(parsePracticeFile(withAt(path, value))).toMatchObject({ ok: true })
  })
})

describe('refused, with its path', () => {
  test.each([
    'colour',
    'practice.colour',
    'practice.address.country',
    'locations[0].postedHours[0].weekly.monday',
    'locations[0].exceptions[0].closed',
    'payers[0].settings.groupMaximum',
    'payers[0].settings.addonPolicy.99053',
    'providers[4].enrolments[0].npi',
    'patients[0].coverages[0].subscriber.memberId',
    'patients[0].coverages[0].visitLimit.per',
    'sessions[0].attendance[1].colour',
    'services[0].units',
    'billed[0].claim',
    'sessions[0].constructor',
    'patients[0].toString',
  ])('an unknown key %s', (path) => {
    expectRefused(withAt(path, 'x'), path)
  })

  test.each(['practice', 'patients[0]', 'sessions[0].attendance[1]', 'payers[0].settings.addonPolicy'])(
    'the key __proto__ in %s',
    (path) => {
      // JSON.parse makes an own key of it; an object literal would not.
      const text = withAt(`${path}.PROTO`, { polluted: true }).replace('"PROTO"', '"__proto__"')

      expectRefused(text, `${path}.__proto__`)
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    },
  )

  test.each<[string, string, unknown]>([
    ['a number for a text', 'practice.name', 5],
    ['a text for a number', 'fees[0].cents', '6000'],
    ['a fraction of a cent', 'fees[0].cents', 60.5],
    ['a text for true', 'sessions[0].partOfSeries', 'true'],
    ['an object for a list', 'patients', {}],
    ['a list for an object', 'practice', []],
    ['null for a text', 'patients[0].firstName', null],
    ['null for a list', 'sessions[0].attendance', null],
    ['a text for an object', 'patients[0].address', '12 Elm St'],
    ['a word that is not on the list', 'sessions[0].attendance[0].status', 'present'],
    ['a word that is not on the list', 'payers[0].type', 'Medicare'],
    ['a weekday that is not one', 'payers[0].settings.weekendDays', ['saturday']],
    ['another format', 'format', 'cohort-practice/2'],
    ['no format', 'format', undefined],
    ['no patients', 'patients', undefined],
    ['no time zone', 'practice.timeZone', undefined],
    ['a time zone that does not exist', 'practice.timeZone', 'America/Springfield'],
    ['no status', 'sessions[0].attendance[0].status', undefined],
    ['an interval of three times', 'locations[0].postedHours[0].weekly.mon', [['09:00', '12:00', '13:00']]],
  ])('a wrong type: %s at %s', (_, path, value) => {
    expectRefused(withAt(path, value), path)
  })

  test.each<[string, unknown]>([
    ['patients[0].birthDate', '1985-02-29'],
    ['patients[0].birthDate', '1985-3-14'],
    ['patients[0].birthDate', '03/14/1985'],
    ['patients[0].birthDate', '1985-00-10'],
    ['patients[0].birthDate', '1985-04-31'],
    ['patients[0].birthDate', '1900-02-29'],
    ['patients[0].birthDate', ''],
    ['fees[0].from', '2026-13-01'],
    ['patients[0].coverages[0].planYearStart', '02-30'],
    ['patients[0].coverages[0].planYearStart', '7-1'],
    ['sessions[0].start', '2026-10-14T25:00'],
    ['sessions[0].start', '2026-10-14T10:60'],
    ['sessions[0].start', '2026-10-14T9:00'],
    ['sessions[0].start', '2026-10-14 10:00'],
    ['sessions[0].start', '2026-10-14T10:00Z'],
    ['sessions[0].start', '2026-10-14T10:00:00'],
    ['sessions[0].start', '2026-10-14T10:00-04:00'],
    ['sessions[0].start', '2026-02-29T10:00'],
    ['sessions[0].attendance[0].arrived', '7:05'],
    ['sessions[0].attendance[0].left', '24:00'],
    ['payers[0].settings.eveningFrom', '5 pm'],
    ['locations[0].postedHours[0].weekly.mon', [['09:00', '24:30']]],
    ['locations[0].postedHours[0].weekly.mon', [['24:00', '24:00']]],
  ])('a day or time that does not exist: %s %j', (path, value) => {
    const result = parsePracticeFile(withAt(path, value))
    if (result.ok) throw new Error('not refused')
    expect(result.error.every((problem) => problem.path.startsWith(path))).toBe(true)
    for (const { message } of result.error) expectPlainWords(message)
  })

  test.each<[string, string, unknown]>([
    ['sessions[0].end', 'sessions[0].end', '2026-10-14T10:00'],
    ['sessions[0].end', 'sessions[0].end', '2026-10-14T09:00'],
    ['services[0].end', 'services[0].end', '2026-10-14T11:15'],
    ['locations[0].postedHours[0].weekly.mon', 'locations[0].postedHours[0].weekly.mon', [['17:00', '09:00']]],
    ['locations[0].exceptions[0].open', 'locations[0].exceptions[0].open', [['09:00', '09:00']]],
    ['patients[0].authorizations[0].through', 'patients[0].authorizations[0].through', '2019-12-31'],
    ['patients[0].coverages[0].through', 'patients[0].coverages[0].through', '2025-12-31'],
    [
      'patients[0].diagnoses[0].through',
      'patients[0].diagnoses[0]',
      { code: 'F33.1', from: '2026-02-01', through: '2026-01-31' },
    ],
    ['providers[4].enrolments[0].through', 'providers[4].enrolments[0].through', '2023-12-31'],
  ])('an end that is not after its start: %s', (path, at, value) => {
    expectRefused(withAt(at, value), path)
  })

  test.each<keyof PracticeFile>(['locations', 'payers', 'providers', 'patients', 'groups', 'sessions', 'services'])(
    'an id given twice in %s',
    (list) => {
      const items = fullFile()[list] as { id: string }[]

      expectRefused(withAt(list, [...items, items[0]]), `${list}[${items.length}].id`)
    },
  )

  test('a patient twice in one session', () => {
    const attendance = [anAttendance('A'), anAttendance('B'), anAttendance('A', { status: 'no_show' })]

    expectRefused(withAt('sessions[0].attendance', attendance), 'sessions[0].attendance[2].patient')
  })

  test.each([
    'fees[1].payer',
    'providers[4].supervisor',
    'providers[4].enrolments[0].payer',
    'patients[0].coverages[0].payer',
    'patients[0].authorizations[0].payer',
    'patients[0].authorizations[0].provider',
    'sessions[0].group',
    'sessions[0].location',
    'sessions[0].facilitators[0]',
    'sessions[0].attendance[1].patient',
    'services[0].patient',
    'services[0].provider',
    'services[0].location',
    'billed[0].patient',
    'billed[0].payer',
    'billed[0].provider',
  ])('a reference to nothing: %s', (path) => {
    for (const nothing of ['nobody', '', 'constructor', '__proto__']) expectRefused(withAt(path, nothing), path)
  })

  test.each<[string, string]>([
    ['practice.npi', '1234567890'],
    ['providers[0].npi', '1999999985'],
    ['providers[0].npi', '199999998'],
    ['providers[0].npi', '3999999980'],
    ['providers[4].npi', ''],
  ])('an NPI whose check digit does not fit: %s %s', (path, value) => {
    expectRefused(withAt(path, value), path)
  })

  test('a licence other than associate without an NPI', () => {
    expectRefused(withAt('providers[0].npi', undefined), 'providers[0].npi')
  })

  test.each([
    'practice.address.zip',
    'locations[0].address.zip',
    'patients[0].address.zip',
    'patients[0].coverages[0].subscriber.address.zip',
  ])('a ZIP that is not five or nine digits: %s', (path) => {
    for (const zip of ['4321', '432150', '43215-0001', '4321500011', 'ABCDE', '', '４３２１５']) {
      expectRefused(withAt(path, zip), path)
    }
  })

  test.each<[string, object, object]>([
    ['without dates', {}, {}],
    ['sharing one day', { through: '2026-07-01' }, { from: '2026-07-01' }],
    ['one inside the other', { from: '2026-01-01' }, { from: '2026-03-01', through: '2026-03-31' }],
  ])('two primary coverages on one day: %s', (_, first, second) => {
    const coverages = [
      { payer: 'MCR', memberId: 'X1', ...first },
      { payer: 'ACME', memberId: 'X2', ...second },
    ]

    expectRefused(withAt('patients[1].coverages', coverages), 'patients[1].coverages[1]')
  })

  test.each(['spouse', 'child', 'other'])('a dependent (%s) without a subscriber', (relationship) => {
    const coverages = [{ payer: 'ACME', memberId: 'X1', relationship }]

    expectRefused(withAt('patients[0].coverages', coverages), 'patients[0].coverages[0].subscriber')
  })

  test('everything that is wrong at once, each with its path', () => {
    const file = JSON.parse(withAt('practice.npi', '1234567890'))
    file.colour = 'red'
    file.sessions[0].attendance[1].status = 'here'
    const result = parsePracticeFile(JSON.stringify(file))

    expect(result.ok ? [] : result.error.map((problem) => problem.path).sort()).toEqual([
      'colour',
      'practice.npi',
      'sessions[0].attendance[1].status',
    ])
  })
})

describe('a text that is no practice file', () => {
  const megabytes = (character: string) => character.repeat(10 * 1024 * 1024)

  test.each<[string, string]>([
    ['nothing', ''],
    ['blanks', ' \n\t'],
    ['a list', '[]'],
    ['a number', '5'],
    ['null', 'null'],
    ['true', 'true'],
    ['a text', '"practice"'],
    ['half a file', JSON.stringify(fullFile()).slice(0, 500)],
    ['a file with a comma too many', JSON.stringify(fullFile()).replace('}', ',}')],
    ['an 837P', 'ISA*00*          *00*          *ZZ*GRPSUITE1      *ZZ*CLEARHOUSE1    *'],
    ['10 MB of brackets', megabytes('[')],
    ['10 MB of zeros', megabytes('0')],
    ['10 MB of blanks', megabytes(' ')],
    ['10 MB of control characters', megabytes('\u0000')],
    ['lists in lists, a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['a key with lists a hundred thousand deep', `{"format":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('is refused in plain words: %s', (_, text) => {
    const result = parsePracticeFile(text)

    expect(result.ok).toBe(false)
    for (const { path, message } of result.ok ? [] : result.error) {
      expect(path).not.toBe('')
      expect(message).not.toBe('')
      expect(`${path}${message}`.length).toBeLessThan(400)
      expect(message).not.toMatch(/invalid input|call stack|undefined|zod/i)
    }
  })

  test('is a practice file all the same with a byte order mark', () => {
    expect(parsePracticeFile(`\uFEFF${JSON.stringify(fullFile())}`)).toMatchObject({ ok: true })
  })
})

test('ids that are names of JavaScript mean nothing but themselves', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const patients = ids.map((id, i) => acmePatient(id, { diagnoses: [{ code: i === 0 ? 'F41.1' : 'F33.1' }] }))

  const result = billFile(
    lakeside({ patients, sessions: [aSession({ id: 'valueOf', attendance: present(...patients) })] }),
  )

  expect(result.claims.map((claim) => [claim.patient, claim.status, claim.lines[0]?.session])).toEqual(
    [...ids].sort().map((id) => [id, 'ready', 'valueOf']),
  )
})

describe('the command line', () => {
  test('refuses with exit 1, a line for each problem, and no output', () => {
    const file = JSON.parse(withAt('practice.npi', '1234567890'))
    file.sessions[0].attendance[1].status = 'here'

    const { status, stdout, stderr } = runCohort(['bill', '-'], { input: JSON.stringify(file) })

    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    const lines = stderr.trimEnd().split('\n')
    expect(lines.map((line) => line.split(': ')[0]).sort()).toEqual([
      'practice.npi',
      'sessions[0].attendance[1].status',
    ])
    for (const line of lines) expectPlainWords(line.slice(line.indexOf(': ') + 2))
  })

  test('837p refuses a file without submitter, receiver and phone, which is valid all the same', () => {
    const { submitter: _submitter, receiver: _receiver, phone: _phone, ...practice } = fullFile().practice
    const input = withAt('practice', practice)

    const { status, stdout, stderr } = runCohort(['837p', '-'], { input })

    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^practice\.submitter: .*\.\npractice\.receiver: .*\.\npractice\.phone: .*\.\n$/)
    expect(runCohort(['validate', '-'], { input })).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test.each<[string, string[]]>([
    ['no command', []],
    ['a command that is a name of JavaScript', ['constructor', '-']],
    ['no file', ['bill']],
    ['an unknown option', ['bill', '-', '--when', '2026-11-23']],
    ['a day that does not exist', ['bill', '-', '--as-of', '2026-02-30']],
  ])('says how it is used and exits 2: %s', (_, args) => {
    const { status, stdout, stderr } = runCohort(args, { input: JSON.stringify(fullFile()) })

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('Usage')
  })
})
