import type { Payer } from '../policy/payer'
import { defaultSettings, type PayerSettings, type PayerSettingsGiven } from '../policy/payer-settings'
import type { PracticeFile } from './schema'

type Written = NonNullable<PracticeFile['payers'][number]['settings']>

/** What a payer does differently from the default of its type; nothing when it does all as its type. */
export function settingsToWrite({ type, settings }: Payer): Written | undefined {
  const defaults = defaultSettings(type)
  const written: Record<string, unknown> = {}
  for (const key of Object.keys(defaults) as (keyof PayerSettings)[]) {
    const value = key === 'addonPolicy' ? addonPolicyToWrite(settings, defaults) : toWrite(key, settings)
    if (value === undefined || JSON.stringify(value) === JSON.stringify(toWrite(key, defaults))) continue
    written[key] = value
  }
  return Object.keys(written).length === 0 ? undefined : (written as Written)
}

function toWrite(key: keyof PayerSettings, settings: PayerSettings): unknown {
  if (key === 'modifiers') {
    return settings.modifiers.map((row) => ({
      code: row.code,
      licence: row.licence ?? undefined,
      telehealth: row.telehealth ?? undefined,
      add: row.add,
    }))
  }
  return settings[key]
}

// Completed key by key when it is read, so an answer that is the default need not be said.
function addonPolicyToWrite(settings: PayerSettings, defaults: PayerSettings) {
  const codes = (['99050', '99051'] as const).filter(
    (code) => settings.addonPolicy[code] !== defaults.addonPolicy[code],
  )
  if (codes.length === 0) return undefined
  return Object.fromEntries(codes.map((code) => [code, settings.addonPolicy[code]]))
}

/** The same for a database: what a practice has said of a payer, whatever is the default left out. */
export function settingsGivenOf(payer: Payer): PayerSettingsGiven {
  const written = settingsToWrite(payer) ?? {}
  return { ...written, ...(written.modifiers ? { modifiers: payer.settings.modifiers } : {}) } as PayerSettingsGiven
}
