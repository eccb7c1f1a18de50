/** True for ten digits beginning with 1 or 2 whose check digit fits (Luhn over 80840 and the number; domain.md E-09). */
export function isNpi(text: string): boolean {
  return /^[12][0-9]{9}$/.test(text) && npiCheckDigit(text.slice(0, 9)) === text[9]
}

/** The check digit that makes nine digits an NPI, so that a message can name the right value (domain.md E-09). */
export function npiCheckDigit(nineDigits: string): string {
  // 24 is the Luhn sum of the constant prefix 80840.
  let sum = 24
  for (let i = 0; i < 9; i++) {
    const digit = nineDigits.charCodeAt(8 - i) - 48
    const doubled = i % 2 === 0 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return String((10 - (sum % 10)) % 10)
}

/** True for a health care provider taxonomy code: nine letters or digits and an X (domain.md E-10). */
export function isTaxonomy(text: string): boolean {
  return /^[0-9A-Z]{9}X$/.test(text)
}
