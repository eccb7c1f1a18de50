const families = ['group therapy', 'individual therapy', 'family therapy']

/**
 * Reads procedure codes as people list them, '90853, 90785' or 'group therapy': upper case, each once; null when one of
 * them is neither a code of five letters and digits nor the name of a family (domain.md 10.1).
 */
export function readCodes(text: string): string[] | null {
  const codes = text.split(/[,;\n]+/).flatMap((part) => {
    const family = part.trim().toLowerCase().replace(/\s+/g, ' ')
    return families.includes(family) ? [family] : part.split(/\s+/).map((code) => code.toUpperCase())
  })
  const given = [...new Set(codes.filter((code) => code !== ''))]
  const isRead = given.length > 0 && given.every((code) => families.includes(code) || /^[0-9A-Z]{5}$/.test(code))
  return isRead ? given : null
}
