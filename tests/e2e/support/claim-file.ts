import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'

export type FileClaim = { controlNumber: string; patient: string; cents: number; day: string; lines: string[] }

/** Clicks a download and reads what came. */
export async function download(page: Page, link: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

/** The claims of an 837P: CLM01, the member, CLM02, the day and each SV1 as 'HC:90853:95*60*UN*1'. */
export function claimsOf(text: string): FileClaim[] {
  const claims: FileClaim[] = []
  let patient = ''
  for (const [id, ...elements] of text.split('~').map((segment) => segment.trim().split('*'))) {
    const claim = claims.at(-1)
    if (id === 'NM1' && (elements[0] === 'IL' || elements[0] === 'QC')) patient = `${elements[3]} ${elements[2]}`
    if (id === 'CLM') {
      const [controlNumber = '', total = ''] = elements
      claims.push({ controlNumber, patient, cents: Math.round(Number(total) * 100), day: '', lines: [] })
    }
    if (id === 'SV1') claim?.lines.push(elements.slice(0, 4).join('*'))
    if (id === 'DTP' && elements[0] === '472' && claim) claim.day = elements[2] ?? ''
  }
  return claims
}
