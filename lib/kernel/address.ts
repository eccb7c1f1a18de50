/** A US postal address; zip is five or nine digits without a hyphen. */
export type Address = { street: string; street2: string | null; city: string; state: string; zip: string }

/** True when two addresses are the same place as written, letter case and blanks at the ends aside. */
export function isSameAddress(a: Address, b: Address): boolean {
  const key = (one: Address) =>
    [one.street, one.street2 ?? '', one.city, one.state, one.zip].map((part) => part.trim().toUpperCase()).join('|')
  return key(a) === key(b)
}
