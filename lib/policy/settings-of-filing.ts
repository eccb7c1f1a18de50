import type { SettingField } from './change-settings'
import { cite } from './citations'
import type { Told } from './setting-card'
import { days, modifier } from './setting-kinds'

/** The settings about authorizations, deadlines and what stands on a claim, in the order of the screen. */
export const settingsOfFiling: Partial<Record<SettingField, Told>> = {
  authRequired90853: {
    label: 'Authorization for 90853',
    hint: 'Without it the claim waits',
    help: 'Without one that covers the day the claim waits.',
    rules: ['B-01', 'B-03', 'B-07'],
    kind: { is: 'yes_no', yes: 'Needed', no: 'Not needed' },
  },
  retroAuthDays: {
    label: 'Ask afterwards within',
    hint: 'After the session',
    help: 'How long after the session an authorization may still be asked for.',
    rules: ['B-08'],
    cites: [cite('FIELD', 'retroactive authorization')],
    kind: days,
  },
  lowUnits: {
    label: 'Warn when units left',
    hint: 'A renewal becomes a task',
    help: 'So many or fewer make a renewal task.',
    rules: ['B-05'],
    kind: { is: 'number', noun: 'unit', min: 0, max: 99 },
  },
  lowDays: {
    label: 'Warn before the end',
    hint: 'Of an authorization',
    help: 'So many days before an authorization ends its renewal becomes a task.',
    rules: ['B-06'],
    kind: days,
  },
  noShowUsesUnit: {
    label: 'A no-show and the units',
    hint: 'Of the authorization',
    help: 'Whether somebody who did not come has used a unit.',
    rules: ['B-09'],
    cites: [cite('FIELD', 'no-shows and units')],
    kind: { is: 'yes_no', yes: 'Uses a unit', no: 'Uses none' },
  },
  noShowChargeAllowed: {
    label: 'A fee for a no-show',
    hint: 'Asked of the patient',
    help: 'Whether the practice may ask the patient for its late cancellation fee.',
    rules: ['G-10'],
    cites: [cite('https://www.bothsidesmn.com/billing-daily', 'no-show fee')],
    kind: { is: 'yes_no', yes: 'Allowed', no: 'Not allowed' },
  },
  timelyFilingDays: {
    label: 'File within',
    hint: 'From the day of service',
    help: 'From the day of service to the day the payer has it. Later there is no claim.',
    rules: ['L-20'],
    kind: { is: 'deadline' },
  },
  acceptsFrequency7: {
    label: 'Replacement claims',
    hint: 'Frequency code 7',
    help: 'Whether a sent claim may be replaced (frequency code 7).',
    rules: ['E-28'],
    cites: [cite('FIELD', 'frequency code 7 is not taken by Medicare')],
    kind: { is: 'yes_no', yes: 'Accepted', no: 'Not accepted' },
  },
  telehealthVideoModifier: {
    label: 'Modifier for video',
    hint: 'On lines of a session by video',
    help: 'Stands on every line of a session by video.',
    rules: ['T-05'],
    cites: [cite('https://compliancecosmos.org/news-briefs-june-10-2024', 'Transmittal 12671: 95 for video')],
    kind: modifier('None'),
  },
  modifiers: {
    label: 'Modifiers the payer asks for',
    hint: 'By code, licence and place',
    help: 'By code, licence and place; they stand on every line that fits.',
    rules: ['G-50'],
    kind: { is: 'templates' },
  },
}
