export type Named = { firstName: string; lastName: string }

/**
 * The people whose first or last name stands in a text as a word of its own, in the order given. Upper and lower case and
 * accents count: 'Will' is a name and 'will' is not.
 */
export function namesInText<Person extends Named>(text: string, people: readonly Person[]): Person[] {
  const words = new Set(text.normalize('NFC').split(/[^\p{L}\p{N}]+/u))
  const stands = (name: string) => {
    // A name of several words, or with a hyphen, is there when all of them are.
    const parts = name.normalize('NFC').split(/[^\p{L}\p{N}]+/u)
    const said = parts.filter((part) => part.length > 1)
    return said.length > 0 && said.every((part) => words.has(part))
  }
  return people.filter((one) => stands(one.firstName) || stands(one.lastName))
}

/** 'Sanna V.': how a member is named where another's record is open. */
export function firstNameAndInitial({ firstName, lastName }: Named): string {
  return lastName === '' ? firstName : `${firstName} ${[...lastName][0]}.`
}
