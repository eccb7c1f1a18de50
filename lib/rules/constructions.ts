import { type Citation, cite } from '../policy/citations'

/** A rule that no check looks for, because the program is built so that it cannot be broken. */
export type Construction = { id: string; title: string; keptBy: string; cites: readonly Citation[] }

// One table for a family of uniform rows: the rule, and the file in which it is kept.

/** The rules of domain.md that are kept by construction, for the generated document and the tests. */
export const constructions: readonly Construction[] = [
  {
    id: 'G-01',
    title: 'One attending patient and session make exactly one 90853, one unit',
    keptBy: 'lib/claims/propose-lines.ts',
    cites: [cite('AAPC-a', 'once per patient'), cite('AAPC-c', 'units')],
  },
  {
    id: 'G-02',
    title: 'Units on a line never pass the payer’s day limit',
    keptBy: 'lib/claims/same-day-lines.ts',
    cites: [cite('SEED', 'one unit'), cite('MUE24', '90853: 1')],
  },
  {
    id: 'G-07',
    title: 'The size of a group is everyone present, whoever pays, without staff',
    keptBy: 'lib/claims/propose-lines.ts',
    cites: [cite('https://www.aapc.com/discuss/threads/group-psychotherapy-90853.95331/latest', 'total participants')],
  },
  {
    id: 'G-10',
    title: 'No show and cancellation make no claim',
    keptBy: 'lib/claims/absences.ts',
    cites: [
      cite('https://www.bothsidesmn.com/billing-daily', 'no-show fee'),
      cite('FIELD', 'no claim without a service'),
    ],
  },
  {
    id: 'G-18',
    title: 'One clinician renders for a patient and session; a second is recorded, not billed',
    keptBy: 'lib/claims/propose-lines.ts',
    cites: [cite('https://therafocus.com/resources/blog/cpt-code-90853-group-therapy-billing', 'co-facilitators')],
  },
  {
    id: 'G-21',
    title: 'A multiple-family group is one 90849 a family, on the identified patient’s claim',
    keptBy: 'lib/claims/multi-family.ts',
    cites: [cite('AAPC-d', 'once per family'), cite('MUE24', '90849: 1')],
  },
  {
    id: 'G-46',
    title: 'Assignment is always accepted: CLM07 is A',
    keptBy: 'lib/x12/837p',
    cites: [
      cite(
        'https://medicarepaymentandreimbursement.com/2013/11/mandatory-accept-assignment-on-medicare.html',
        'mandatory assignment',
      ),
    ],
  },
  {
    id: 'A-01',
    title: 'At most one of 99050 and 99051 for a session',
    keptBy: 'lib/hours/addon-candidate.ts',
    cites: [cite('HORIZON', 'opposite meanings')],
  },
  {
    id: 'A-08',
    title: 'Inside posted hours and nothing special: no adjunct code',
    keptBy: 'lib/hours/addon-candidate.ts',
    cites: [cite('HORIZON', 'regular hours')],
  },
  {
    id: 'A-15',
    title: 'An adjunct code has one unit, no modifier, and the place and pointers of its base',
    keptBy: 'lib/claims/gather-claims.ts',
    cites: [cite('PYX12', 'SV1')],
  },
  {
    id: 'A-16',
    title: 'An adjunct code takes no authorization unit and is no visit',
    keptBy: 'lib/claims/cover-lines.ts',
    cites: [cite('DESIGN', 'domain.md A-16')],
  },
  {
    id: 'A-19',
    title: 'The decision on hours is kept with everything it looked at',
    keptBy: 'lib/hours/addon-candidate.ts',
    cites: [cite('DESIGN', 'domain.md A-19')],
  },
  {
    id: 'P-01',
    title: 'Individual therapy beside a group carries the payer’s same-day modifier',
    keptBy: 'lib/rules/same-day.ts',
    cites: [
      cite('SEED', 'same-day modifier'),
      cite('PTP24', 'indicator 1'),
      cite('AAPC-b', 'modifier on the individual code'),
    ],
  },
  {
    id: 'P-11',
    title: 'Edit tables are chosen by date of service',
    keptBy: 'lib/policy/ncci-pair.ts',
    cites: [cite('PTP24', 'quarters')],
  },
  {
    id: 'T-05',
    title: 'Video carries the payer’s modifier, 95 at first',
    keptBy: 'lib/claims/line-modifiers.ts',
    cites: [
      cite('https://compliancecosmos.org/news-briefs-june-10-2024', 'Transmittal 12671'),
      cite('https://www.ngsmedicare.com/web/ngs/news-article-details?selectedArticleId=10638446', 'NGS'),
    ],
  },
  {
    id: 'T-08',
    title: 'Place and modifiers are each patient’s own',
    keptBy: 'lib/claims/propose-lines.ts',
    cites: [cite('DESIGN', 'domain.md T-08')],
  },
  {
    id: 'T-09',
    title: 'No adjunct code by telehealth',
    keptBy: 'lib/rules/checks/a-03-no-addon-by-telehealth.ts',
    cites: [cite('HORIZON', 'in the office')],
  },
  {
    id: 'T-10',
    title: 'At place 10 no service location is sent',
    keptBy: 'lib/practice-file/write-claims-837p.ts',
    cites: [cite('FIELD', 'telehealth claims')],
  },
  {
    id: 'B-02',
    title: 'Of several authorizations one is chosen: exact code, earliest end, most units, first number',
    keptBy: 'lib/authorizations/choose-authorization.ts',
    cites: [cite('DESIGN', 'domain.md B-02')],
  },
  {
    id: 'B-09',
    title: 'A no-show takes a unit only where the payer says so',
    keptBy: 'lib/claims/absences.ts',
    cites: [cite('DESIGN', 'domain.md B-09')],
  },
  {
    id: 'L-01',
    title: 'A visit limit has a count, a period and the codes it counts',
    keptBy: 'lib/authorizations/visit-period.ts',
    cites: [cite('DESIGN', 'domain.md L-01')],
  },
  {
    id: 'L-02',
    title: 'Visits are counted by date of service, elsewhere and here',
    keptBy: 'lib/authorizations/count-visits.ts',
    cites: [cite('DESIGN', 'domain.md L-02')],
  },
  {
    id: 'L-22',
    title: 'A rejected claim keeps its original filing clock',
    keptBy: 'lib/claims/propose-lines.ts',
    cites: [cite('DESIGN', 'domain.md L-22')],
  },
  {
    id: 'F-03',
    title: 'A pointer always has its diagnosis',
    keptBy: 'lib/claims/gather-claims.ts',
    cites: [cite('NUCC05', '24E')],
  },
  {
    id: 'F-04',
    title: 'The first pointer of a line is its primary diagnosis',
    keptBy: 'lib/claims/gather-claims.ts',
    cites: [cite('NUCC05', '24E')],
  },
  {
    id: 'E-01',
    title: 'Text is written in the extended set without the delimiters',
    keptBy: 'lib/kernel/x12-text.ts',
    cites: [cite('PYX12', 'character sets')],
  },
  {
    id: 'E-03',
    title: 'Numbers are written without leading or trailing zeros',
    keptBy: 'lib/x12/syntax/elements.ts',
    cites: [cite('FIELD', 'number format')],
  },
  {
    id: 'E-05',
    title: 'Empty elements at the end are not written',
    keptBy: 'lib/x12/syntax/serialize.ts',
    cites: [cite('FIELD', 'trailing separators')],
  },
  {
    id: 'E-06',
    title: 'Days are written as the local date of service',
    keptBy: 'lib/x12/syntax/elements.ts',
    cites: [cite('PYX12', 'DTP')],
  },
  {
    id: 'E-07',
    title: 'The claim’s total is the sum of its lines',
    keptBy: 'lib/claims/gather-claims.ts',
    cites: [cite('TR3N', 'CLM02'), cite('STEDI', 'SNIP 3')],
  },
  {
    id: 'E-24',
    title: 'The diagnosis check is G-15',
    keptBy: 'lib/rules/checks/g-15-diagnosis-valid-that-day.ts',
    cites: [cite('ICD27', 'F chapter by date')],
  },
  {
    id: 'E-26',
    title: 'Enrolment with the payer is judged by G-42 and G-47',
    keptBy: 'lib/rules/checks/g-47-licence-and-credentialing-in-force.ts',
    cites: [cite('FIELD', 'payer enrolment')],
  },
  {
    id: 'E-27',
    title: 'No referral number is sent without a referring provider',
    keptBy: 'lib/x12/837p',
    cites: [cite('PYX12', 'REF*9F, 2310A')],
  },
  {
    id: 'E-28',
    title: 'Every claim is an original, frequency 1',
    keptBy: 'lib/x12/837p',
    cites: [cite('FIELD', 'frequency codes')],
  },
  {
    id: 'E-29',
    title: 'A replacement names the payer’s claim number; none is written yet',
    keptBy: 'lib/x12/837p',
    cites: [cite('PYX12', 'REF*F8')],
  },
  {
    id: 'E-35',
    title: 'The practice’s telephone number exists',
    keptBy: 'lib/practice-file/check-sender.ts',
    cites: [cite('STEDI', 'phone numbers')],
  },
  {
    id: 'C-02',
    title: 'An interval holds its start and not its end',
    keptBy: 'lib/hours/posted-hours.ts',
    cites: [cite('DESIGN', 'domain.md C-02')],
  },
  {
    id: 'C-03',
    title: 'Evening begins at 17:00 unless the payer says otherwise',
    keptBy: 'lib/policy/payer-settings.ts',
    cites: [
      cite(
        'http://www.practicevelocity.com/urgent-care-billing/urgent-care-coding/services-rendered-extended-hours-cpt-99051/',
        'evening from 5 pm',
      ),
    ],
  },
  {
    id: 'C-04',
    title: 'The weekend is Saturday and Sunday unless the payer says otherwise',
    keptBy: 'lib/policy/payer-settings.ts',
    cites: [cite('DESIGN', 'domain.md C-04')],
  },
  {
    id: 'C-05',
    title: 'A payer’s holidays are the federal eleven unless it names others',
    keptBy: 'lib/hours/holidays.ts',
    cites: [cite('https://www.okwb.uscourts.gov/holidays', '5 U.S.C. 6103')],
  },
  {
    id: 'C-07',
    title: 'Sessions are wall-clock time at their location',
    keptBy: 'lib/attendance/session.ts',
    cites: [cite('DESIGN', 'domain.md C-07')],
  },
  {
    id: 'C-08',
    title: 'The day of service is the local day of the scheduled start',
    keptBy: 'lib/claims/propose-lines.ts',
    cites: [cite('DESIGN', 'domain.md C-08')],
  },
  {
    id: 'C-10',
    title: 'Minutes are counted between instants',
    keptBy: 'lib/kernel/dates.ts',
    cites: [cite('DESIGN', 'domain.md C-10')],
  },
  {
    id: 'C-12',
    title: 'A session that passes midnight has the day on which it began',
    keptBy: 'lib/claims/propose-lines.ts',
    cites: [cite('DESIGN', 'domain.md C-12')],
  },
  {
    id: 'C-13',
    title: 'Time-zone rules come from the IANA database',
    keptBy: 'lib/kernel/dates.ts',
    cites: [cite('DESIGN', 'domain.md C-13')],
  },
]
