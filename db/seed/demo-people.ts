import type { Sex } from '../../lib/attendance/patient'
import type { AuthorizationStatus } from '../../lib/authorizations/authorization'

/** Days are counted from today: -4 is four days ago. */
export type DemoAuthorization = {
  number: string
  codes?: string[]
  approved: number
  used: number
  fromDay: number
  throughDay: number
  status?: AuthorizationStatus
}

export type DemoPatient = {
  firstName: string
  lastName: string
  born: string
  sex: Sex
  payer: string
  member: string
  diagnoses: string[]
  authorization?: DemoAuthorization
}

/** The circle of tonight, in the order of its roster. */
export const eveningMembers: DemoPatient[] = [
  {
    ...{ firstName: 'Amara', lastName: 'Castellane', born: '1988-03-14', sex: 'F', payer: 'acme' },
    ...{ member: 'AHX44102210', diagnoses: ['F33.1', 'F41.1'] },
    authorization: { number: 'AC-88214', approved: 12, used: 3, fromDay: -60, throughDay: 75 },
  },
  {
    ...{ firstName: 'Bernard', lastName: 'Lindqvist', born: '1951-07-02', sex: 'M', payer: 'medicare' },
    ...{ member: '1EG4TE5MK73', diagnoses: ['F32.1'] },
  },
  {
    ...{ firstName: 'Celeste', lastName: 'Marrow', born: '1991-08-02', sex: 'F', payer: 'acme' },
    ...{ member: 'AHX44102297', diagnoses: ['F43.10'] },
    // Ended before tonight: the claim of tonight waits (B-07).
    authorization: { number: 'AC-79102', approved: 16, used: 6, fromDay: -120, throughDay: -4 },
  },
  {
    ...{ firstName: 'Dmitri', lastName: 'Halvorsen', born: '1979-11-21', sex: 'M', payer: 'lakes' },
    ...{ member: 'GLB771204', diagnoses: ['F41.1'] },
  },
  {
    ...{ firstName: 'Evelyn', lastName: 'Abara', born: '1996-01-30', sex: 'F', payer: 'acme' },
    ...{ member: 'AHX44107731', diagnoses: ['F33.0', 'F40.10'] },
    authorization: { number: 'AC-90112', approved: 20, used: 6, fromDay: -50, throughDay: 120 },
  },
  {
    ...{ firstName: 'Farid', lastName: 'Nasseri', born: '1984-05-09', sex: 'M', payer: 'medicaid' },
    ...{ member: '910044127', diagnoses: ['F33.1'] },
  },
  {
    ...{ firstName: 'Greta', lastName: 'Solheim', born: '1975-09-17', sex: 'F', payer: 'lakes' },
    ...{ member: 'GLB771988', diagnoses: ['F34.1'] },
  },
  {
    ...{ firstName: 'Hollis', lastName: 'Brandt', born: '1990-12-05', sex: 'U', payer: 'acme' },
    ...{ member: 'AHX44103377', diagnoses: ['F43.21'] },
    // One session left after tonight (B-05).
    authorization: { number: 'AC-90377', approved: 16, used: 11, fromDay: -100, throughDay: 60 },
  },
]

export const relapseMembers: DemoPatient[] = [
  {
    ...{ firstName: 'Joss', lastName: 'Whitfield', born: '1987-02-11', sex: 'M', payer: 'tamarack' },
    ...{ member: 'TCX20931', diagnoses: ['F10.20'] },
    authorization: { number: 'TM-5501', approved: 24, used: 2, fromDay: -60, throughDay: 120 },
  },
  {
    ...{ firstName: 'Priya', lastName: 'Raman', born: '1993-06-25', sex: 'F', payer: 'tamarack' },
    ...{ member: 'TCX20944', diagnoses: ['F10.20'] },
    authorization: { number: 'TM-5502', approved: 24, used: 2, fromDay: -60, throughDay: 120 },
  },
  // Tamarack asks for an authorization and there is none (B-01).
  {
    ...{ firstName: 'Nadia', lastName: 'Oyelaran', born: '1982-10-08', sex: 'F', payer: 'tamarack' },
    ...{ member: 'TCX20967', diagnoses: ['F10.20', 'F41.1'] },
  },
  {
    ...{ firstName: 'Gideon', lastName: 'Harrow', born: '1969-04-19', sex: 'M', payer: 'acme' },
    ...{ member: 'AHX44108840', diagnoses: ['F11.20'] },
    // Used up in the course of the month (B-03).
    authorization: { number: 'AC-70115', approved: 12, used: 10, fromDay: -150, throughDay: 90 },
  },
  {
    ...{ firstName: 'Ruben', lastName: 'Aldana', born: '1978-08-28', sex: 'M', payer: 'acme' },
    ...{ member: 'AHX44109902', diagnoses: ['F10.20', 'F33.1'] },
    authorization: { number: 'AC-81440', approved: 24, used: 4, fromDay: -40, throughDay: 140 },
  },
  {
    ...{ firstName: 'Sanna', lastName: 'Virtala', born: '1999-03-03', sex: 'F', payer: 'lakes' },
    ...{ member: 'GLB772650', diagnoses: ['F12.20'] },
  },
  {
    ...{ firstName: 'Theo', lastName: 'Marchetti', born: '1972-12-30', sex: 'M', payer: 'lakes' },
    ...{ member: 'GLB772711', diagnoses: ['F10.20'] },
  },
  {
    ...{ firstName: 'Ilse', lastName: 'Vandermeer', born: '1985-05-15', sex: 'F', payer: 'medicaid' },
    ...{ member: '910051203', diagnoses: ['F14.20'] },
  },
]

export const skillsMembers: DemoPatient[] = [
  {
    ...{ firstName: 'Winifred', lastName: 'Oakes', born: '1948-01-22', sex: 'F', payer: 'medicare' },
    ...{ member: '2FH5UF6NL84', diagnoses: ['F33.1'] },
  },
  {
    ...{ firstName: 'Alonzo', lastName: 'Prewitt', born: '1953-09-06', sex: 'M', payer: 'medicare' },
    ...{ member: '3GJ6VG7PM95', diagnoses: ['F43.12'] },
  },
  // The authorization is for individual therapy, not for the group (B-01).
  {
    ...{ firstName: 'Pavel', lastName: 'Strand', born: '1980-07-13', sex: 'M', payer: 'acme' },
    ...{ member: 'AHX44111567', diagnoses: ['F60.3'] },
    authorization: { number: 'AC-66021', codes: ['90834'], approved: 20, used: 5, fromDay: -90, throughDay: 90 },
  },
  {
    ...{ firstName: 'Katya', lastName: 'Brandvold', born: '1994-11-11', sex: 'F', payer: 'acme' },
    ...{ member: 'AHX44112044', diagnoses: ['F60.3', 'F33.1'] },
    authorization: { number: 'AC-87730', approved: 12, used: 5, fromDay: -80, throughDay: 25 },
  },
  {
    ...{ firstName: 'Leocadia', lastName: 'Finch', born: '1967-02-27', sex: 'F', payer: 'lakes' },
    ...{ member: 'GLB773008', diagnoses: ['F33.2'] },
  },
  {
    ...{ firstName: 'Mateo', lastName: 'Ferreira', born: '2001-06-18', sex: 'M', payer: 'medicaid' },
    ...{ member: '910060077', diagnoses: ['F31.81'] },
  },
  {
    ...{ firstName: 'Bram', lastName: 'Okafor', born: '1989-10-29', sex: 'M', payer: 'lakes' },
    ...{ member: 'GLB773115', diagnoses: ['F41.1', 'F60.3'] },
  },
  {
    ...{ firstName: 'Yusra', lastName: 'Haddad', born: '1997-04-04', sex: 'F', payer: 'acme' },
    ...{ member: 'AHX44113390', diagnoses: ['F60.3'] },
    authorization: { number: 'AC-90801', approved: 16, used: 3, fromDay: -45, throughDay: 135 },
  },
]
