/** The characters that divide an interchange; a reader finds them in the ISA, a writer chooses them. */
export type Delimiters = {
  element: string // the fourth character of the file
  repetition: string // ISA11
  component: string // ISA16
  terminator: string // the character after ISA16
  newline: string // what follows each terminator, for people; often ''
}

/** What we write with (contract, "837P"): `*`, `:`, `^`, `~` and a newline after each segment. */
export const standardDelimiters: Delimiters = {
  element: '*',
  repetition: '^',
  component: ':',
  terminator: '~',
  newline: '\n',
}
