import type { SettingField } from './change-settings'
import { cite } from './citations'
import type { Told } from './setting-card'
import { minutes, modifier, people } from './setting-kinds'
import { activityOptions, licenceOptions, options } from './setting-options'

/** The settings about who may be in a group, how long it takes and who leads it, in the order of the screen. */
export const settingsOfTheGroup: Partial<Record<SettingField, Told>> = {
  groupMin: {
    label: 'Smallest group',
    hint: 'With fewer the claims wait',
    help: 'With fewer people in the room the claims of the session wait.',
    rules: ['G-06'],
    kind: people(0),
  },
  groupMax: {
    label: 'Largest group',
    hint: 'Everyone in the room counts',
    help: 'Everyone in the room counts. With more, the claims of the session wait.',
    rules: ['G-05'],
    kind: people(1),
  },
  multiFamilyMax: {
    label: 'Largest multi-family group',
    hint: 'For 90849',
    help: 'The same for 90849.',
    rules: ['G-05'],
    kind: people(1),
  },
  covers90849: {
    label: 'Multi-family group, 90849',
    hint: 'Not covered makes no claim',
    help: 'Where the payer does not cover it there is no claim.',
    rules: ['G-20'],
    kind: { is: 'yes_no', yes: 'Covered', no: 'Not covered' },
  },
  unitBasis: {
    label: 'Units of 90853',
    hint: 'By session or by minutes',
    help: 'One for the session, or one for so many minutes. A rest of minutes is not a unit.',
    rules: ['G-02', 'G-04'],
    kind: { is: 'units' },
  },
  maxUnitsPerDay: {
    label: '90853 a day',
    hint: 'For one patient, all clinicians',
    help: 'For one patient, all clinicians. With 1, a second group of the day is not billed.',
    rules: ['G-02', 'G-03', 'G-04'],
    kind: { is: 'number', noun: 'unit', min: 1, max: 96 },
  },
  maxUnitsPerMonth: {
    label: '90853 a month',
    hint: 'For one patient, all clinicians',
    help: 'For one patient, all clinicians.',
    rules: ['G-04'],
    kind: { is: 'number', noun: 'unit', min: 1, max: 999, none: 'No limit' },
  },
  minMinutes: {
    label: 'Shortest session',
    hint: 'Of the session',
    help: 'What happens to a shorter one says the next setting.',
    rules: ['G-08'],
    kind: minutes(),
  },
  shortSession: {
    label: 'A session that is too short',
    hint: 'Warn, or hold its claims',
    help: 'Whether its claims go out with a warning or wait.',
    rules: ['G-08'],
    kind: { is: 'choice', options: options(['warn', 'Warn'], ['hold', 'Hold the claims']) },
  },
  longSessionMinutes: {
    label: 'Longest usual session',
    hint: 'Longer is billed with a warning',
    help: 'A longer one is billed with a warning.',
    rules: ['G-08'],
    kind: minutes(),
  },
  minPresentMinutes: {
    label: 'Time in the room',
    hint: 'Of who came late or left early',
    help: 'Of somebody who came late or left early; with less the claim waits for a decision.',
    rules: ['G-09'],
    kind: minutes('No least time'),
  },
  excludedActivities: {
    label: 'Activities that are no therapy',
    hint: 'They make no claim',
    help: 'A session of one of these makes no claim.',
    rules: ['G-30', 'G-31'],
    kind: { is: 'several', options: activityOptions, empty: 'None' },
  },
  eligibleLicences: {
    label: 'Licences that may render',
    hint: 'Claims of others wait',
    help: 'A claim of anybody else waits. Associates have a setting of their own.',
    rules: ['G-40'],
    kind: { is: 'several', options: licenceOptions, empty: 'None' },
  },
  supervision: {
    label: 'Sessions of associates',
    hint: 'Who stands on the claim',
    help: 'Who stands on the claim. Medicare takes the supervisor, whatever is set here.',
    rules: ['G-44', 'G-45'],
    kind: {
      is: 'choice',
      options: options(
        ['not_allowed', 'Not billable'],
        ['supervisor_renders', 'The supervisor renders'],
        ['associate_renders_with_modifier', 'The associate renders'],
      ),
    },
  },
  sameDayIndividualAndGroup: {
    label: 'Individual and group on one day',
    hint: 'Whether the payer pays both',
    help: 'Where the payer does not pay both, the group is not billed.',
    rules: ['P-03'],
    kind: { is: 'yes_no', yes: 'Both are paid', no: 'One is paid' },
  },
  sameDayModifier: {
    label: 'Individual session the same day',
    hint: 'Marks the individual line',
    help: 'Marks the individual line when the same clinician led both.',
    rules: ['P-01', 'P-04'],
    cites: [cite('PTP24', '90853 with 90832, 90834 and 90837')],
    kind: modifier(),
  },
  sameDayModifierOtherClinician: {
    label: 'The same, another clinician',
    hint: 'When somebody else led the group',
    help: 'Marks the individual line when somebody else led the group.',
    rules: ['P-01', 'P-04'],
    cites: [cite('PTP24', '90853 with 90832, 90834 and 90837')],
    kind: modifier(),
  },
  usesNcci: {
    label: 'NCCI edits',
    hint: 'Pairs of codes on one day',
    help: 'Where the payer does not follow them, a line they would drop stays and its claim waits.',
    rules: ['P-05', 'P-12'],
    kind: { is: 'yes_no', yes: 'Followed', no: 'Not followed' },
  },
  requiresEmWith90853: {
    label: 'A medical visit with 90853',
    hint: 'On the same day',
    help: 'The guide says that Medicare asks for one; no Medicare source says so.',
    rules: ['P-20'],
    kind: {
      is: 'choice',
      options: options(['off', 'Not asked for'], ['info', 'Say it'], ['hold', 'Hold without one']),
    },
  },
}
