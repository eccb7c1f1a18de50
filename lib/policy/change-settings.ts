import type { AddonAnswer, AddonCode, PayerSettings, PayerSettingsGiven } from './payer-settings'

/** The settings one by one: the answer about each add-on code is one of its own. */
export type SettingValues = Omit<PayerSettings, 'addonPolicy'> & {
  [Code in AddonCode as `addonPolicy.${Code}`]: AddonAnswer
}
export type SettingField = keyof SettingValues

/** What is to be different: new values, and the settings that go back to the default of the payer's type. */
export type SettingsChange = { set: Partial<SettingValues>; reset: readonly SettingField[] }

/** What was said of a payer, with a change applied setting by setting; everything else stays as it was said. */
export function changeSettings(given: PayerSettingsGiven, { set, reset }: SettingsChange): PayerSettingsGiven {
  const values: Partial<SettingValues> = { ...valuesGiven(given), ...set }
  for (const field of reset) delete values[field]
  return settingsOf(values)
}

/** What was said of a payer, setting by setting; what was not said is not in it. */
export function valuesGiven({ addonPolicy, ...rest }: PayerSettingsGiven): Partial<SettingValues> {
  const values: Partial<SettingValues> = { ...rest }
  for (const code of ['99050', '99051'] as const) {
    const answer = addonPolicy?.[code]
    if (answer !== undefined) values[`addonPolicy.${code}`] = answer
  }
  return values
}

/** All settings one by one. */
export function settingValues({ addonPolicy, ...rest }: PayerSettings): SettingValues {
  return { ...rest, 'addonPolicy.99050': addonPolicy['99050'], 'addonPolicy.99051': addonPolicy['99051'] }
}

function settingsOf(values: Partial<SettingValues>): PayerSettingsGiven {
  const { 'addonPolicy.99050': closed, 'addonPolicy.99051': evening, ...rest } = values
  const addonPolicy = {
    ...(closed === undefined ? {} : { '99050': closed }),
    ...(evening === undefined ? {} : { '99051': evening }),
  }
  return Object.keys(addonPolicy).length === 0 ? rest : { ...rest, addonPolicy }
}

/** True when two values of a setting say the same. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What was said of a payer, without what only that payer can answer: whether it pays the add-ons. */
export function withoutAnswers({ addonPolicy: _answers, ...given }: PayerSettingsGiven): PayerSettingsGiven {
  return given
}
