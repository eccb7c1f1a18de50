/** 'New York time' for America/New_York. */
export function zoneInWords(timeZone: string): string {
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return `${city} time`
}
