import type { SettingField } from './change-settings'
import { cite } from './citations'
import type { Told } from './setting-card'
import { options, weekdayOptions } from './setting-options'

export const addonOptions = options(['bill', 'Bill it'], ['suppress', 'Do not bill'], ['ask', 'Ask'])
/** The settings about evenings, weekends, holidays and closed hours, in the order of the screen. */
export const settingsOfHours: Partial<Record<SettingField, Told>> = {
  'addonPolicy.99051': {
    label: 'Add-on 99051',
    hint: 'Evening, weekend or holiday, in posted hours',
    help: 'For a session in the evening, on a weekend or on a holiday, inside the posted hours. Asked means that a claim waits until the payer has answered.',
    rules: ['A-12', 'A-05'],
    kind: { is: 'choice', options: addonOptions },
    isPayersAnswer: true,
  },
  'addonPolicy.99050': {
    label: 'Add-on 99050',
    hint: 'Outside posted hours',
    help: 'For a session outside the posted hours. Asked means that a claim waits until the payer has answered.',
    rules: ['A-12', 'A-05', 'A-11'],
    kind: { is: 'choice', options: addonOptions },
    isPayersAnswer: true,
  },
  eveningFrom: {
    label: 'Evening begins',
    hint: 'From then on 99051',
    help: 'A session that begins then or later may carry 99051.',
    rules: ['C-03'],
    cites: [
      cite(
        'http://www.practicevelocity.com/urgent-care-billing/urgent-care-coding/services-rendered-extended-hours-cpt-99051/',
        'evening from 5 pm',
      ),
    ],
    kind: { is: 'time' },
  },
  earlyBefore: {
    label: 'Early morning ends',
    hint: 'Before it 99051',
    help: 'A session that begins before it counts like the evening.',
    rules: ['C-03'],
    cites: [
      cite(
        'https://www.priorityhealth.com/provider/manual/services/medical/after-hours-primary-care',
        'before 8:00 am',
      ),
    ],
    kind: { is: 'time', none: 'Mornings do not count' },
  },
  weekendDays: {
    label: 'Weekend',
    hint: '99051 at any hour',
    help: 'A session on one of these days may carry 99051 at any hour.',
    rules: ['C-04'],
    cites: [cite('FIELD', 'Saturday and Sunday')],
    kind: { is: 'several', options: weekdayOptions, empty: 'No day' },
  },
  holidays: {
    label: 'Holidays',
    hint: '99051 at any hour',
    help: 'A session on one of them may carry 99051 at any hour.',
    rules: ['C-05'],
    cites: [cite('https://www.okwb.uscourts.gov/holidays', '5 U.S.C. 6103')],
    kind: { is: 'holidays' },
  },
  holidayDay: {
    label: 'A holiday on a weekend',
    hint: 'When the office keeps it another day',
    help: 'Which day counts as the holiday when the office keeps it on another one.',
    rules: ['C-06'],
    kind: {
      is: 'choice',
      options: options(['actual', 'The day itself'], ['observed', 'The day it is kept'], ['both', 'Both days']),
    },
  },
  boundary: {
    label: 'A session that crosses the hour',
    hint: 'How much of it is in the evening',
    help: 'How much of a session has to lie in the evening for 99051.',
    rules: ['A-06', 'A-07'],
    kind: {
      is: 'choice',
      options: options(['start', 'Its begin counts'], ['any_overlap', 'Any part counts'], ['entire', 'All of it must']),
    },
  },
  addonPlacesOfService: {
    label: 'Places with add-ons',
    hint: 'Places of service',
    help: 'Places of service in which 99050 and 99051 may be billed.',
    rules: ['A-02'],
    kind: { is: 'codes', pattern: '\\d{2}', example: '11', isMany: true },
  },
  addonSpecialties: {
    label: 'Specialties with add-ons',
    hint: 'Whose sessions may carry them',
    help: 'Whose sessions may carry 99050 and 99051.',
    rules: ['A-13'],
    kind: {
      is: 'several',
      options: options(['behavioral_health', 'Behavioral health'], ['primary_care', 'Primary care']),
      none: 'Every specialty',
      empty: 'None',
    },
  },
  addonBaseCodes: {
    label: 'Codes with add-ons',
    hint: 'Beside which codes',
    help: 'Beside which codes 99050 and 99051 may stand.',
    rules: ['A-14'],
    kind: { is: 'codes', pattern: '[A-Z0-9]{5}', example: '90853', isMany: true, none: 'Every code' },
  },
}
