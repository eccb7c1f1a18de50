import type { SettingField } from './change-settings'
import { type SettingCard, type SettingGroup, settingGroups, type Told } from './setting-card'
import { settingsOfFiling } from './settings-of-filing'
import { settingsOfHours } from './settings-of-hours'
import { settingsOfTheGroup } from './settings-of-the-group'

const told: Record<SettingGroup, Partial<Record<SettingField, Told>>> = {
  hours: settingsOfHours,
  group: settingsOfTheGroup,
  filing: settingsOfFiling,
}

/** Every setting of a payer: what it is called, what it changes, the rules that read it, and what may stand in it. */
export const settingCards: readonly SettingCard[] = (Object.keys(settingGroups) as SettingGroup[]).flatMap((group) =>
  (Object.entries(told[group]) as [SettingField, Told][]).map(([field, card]) => ({
    ...{ field, group, cites: [], isPayersAnswer: false },
    ...card,
  })),
)
