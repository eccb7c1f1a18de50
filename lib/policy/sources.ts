import type { IsoDate } from '../kernel/dates'

/**
 * A manual, bulletin, regulation or data file that rules rest on: effective is the day from which it says it holds, null
 * where it says none; read is the day it was last looked at.
 */
export type Source = {
  title: string
  publisher: string
  edition: string
  link: string | null
  effective: IsoDate | null
  read: IsoDate
}

const read = '2026-11-23' as IsoDate

// One table of uniform rows: each source once (domain.md 0.2).

/** Every source by its key. */
export const sources = {
  SEED: source(
    'Guide to CPT 90853 for group practices',
    'TheraThink',
    'French edition',
    'https://therathink.com/cpt-code-90853/',
  ),
  THERA: source('Guide to CPT 90853', 'TheraThink', '2024', 'https://therathink.com/cpt-code-90853/'),
  PTP24: source(
    'NCCI procedure-to-procedure edits, practitioner',
    'CMS',
    '2024-07-01',
    'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-procedure-procedure-ptp-edits',
    '2024-07-01',
  ),
  MUE24: source('Medically unlikely edits', 'CMS', '2024-07', null),
  AOC24: source('NCCI add-on code edits', 'CMS', '2024-04-01', null, '2024-04-01'),
  PFSIND24: source('Physician fee schedule status indicators', 'CMS', '2024', null),
  POS: source('Place of service code set', 'CMS', '2024', null),
  X12CODES: source('Claim adjustment group, reason and remark codes', 'X12', '2024-06', null),
  RVU26: source('Relative value file RVU26C', 'CMS', '2026-06-30', null),
  GPCI26: source('Geographic practice cost indices, Addendum E', 'CMS', '2026', null, '2026-01-01'),
  RVU1925: source('Relative value files 2019 to 2025', 'CMS', '2019-2025', null),
  CF1323: source(
    'Medicare conversion factors over ten years',
    'Becker’s ASC',
    '2023',
    'https://www.beckersasc.com/asc-coding-billing-and-collections/how-medicare-conversion-factors-changed-over-10-years.html',
  ),
  CF26: source(
    'Physician fee schedule final rule',
    'CodingIntel',
    '2026',
    'https://codingintel.com/cms-releases-final-rule-2019-physician-final-rule',
    '2026-01-01',
  ),
  PYX12: source('Implementation-guide maps of pyx12', 'pyx12 project', '2026-05-03', 'https://github.com/azoner/pyx12'),
  RFI: source('Requests for interpretation', 'X12', '2026', 'https://x12.org/resources/requests-for-interpretation'),
  NEXTGEN: source('Report on NGS LCD L33632', 'NextGen', '2024', 'https://whatsnext.nextgen.com/article/rcm-5898'),
  L39852: source(
    'LCD L39852, Outpatient Psychotherapy',
    'CMS coverage database',
    '2024',
    'https://cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39852',
  ),
  L34616: source(
    'LCD L34616, Psychiatry and Psychology Services',
    'CMS coverage database',
    '2024-10-31',
    'https://cms.gov/medicare-coverage-database/view/lcd.aspx?lcdId=34616',
  ),
  L33632: source('LCD L33632, Psychiatry and Psychology Services', 'CMS coverage database', '2024-01-01', null),
  L35101: source('LCD L35101, Psychiatric Codes', 'CMS coverage database', '2024-01-01', null),
  L39853: source('LCD L39853, Outpatient Psychotherapy', 'CMS coverage database', '2024-10-20', null, '2024-10-20'),
  L33252: source('LCD L33252, Psychiatric services', 'CMS coverage database', '2024', null),
  'AAPC-a': source(
    'Group psychotherapy coding strategies',
    'AAPC',
    'Psychiatry Coding Alert',
    'https://aapc.com/codes/coding-newsletters/my-psychiatry-coding-alert/cpt-coding-strategies-improve-your-group-psychotherapy-claims-using-this-expert-advice-139692-article',
  ),
  'AAPC-b': source(
    'Group psychotherapy quiz answers',
    'AAPC',
    'Psychiatry Coding Alert',
    'https://aapc.com/codes/coding-newsletters/my-psychiatry-coding-alert/coding-quiz-answers-find-the-answers-to-your-group-psychotherapy-coding-quiz-146039-article',
  ),
  'AAPC-c': source(
    'More than one unit of 90853',
    'AAPC',
    'Psychiatry Coding Alert',
    'https://www.aapc.com/codes/coding-newsletters/my-psychiatry-coding-alert/you-be-the-coder-billing-more-than-one-unit-of-90853-check-payer-rules-145416-article',
  ),
  'AAPC-d': source(
    'Groups of patients’ parents',
    'AAPC',
    'Psychiatry Coding Alert',
    'https://aapc.com/codes/coding-newsletters/my-psychiatry-coding-alert/reader-question-clear-confusion-about-reporting-group-sessions-conducted-for-patients-parents-127617-article',
  ),
  'AAPC-e': source(
    'When is after hours',
    'AAPC',
    'Neurosurgery Coding Alert',
    'https://aapc.com/codes/coding-newsletters/my-neurosurgery-coding-alert/reader-question-when-is-after-hours-article',
  ),
  'AAPC-f': source(
    'Fight for after-hours reimbursement',
    'AAPC',
    'Optometry Coding Alert',
    'https://aapc.com/codes/coding-newsletters/my-optometry-coding-alert/reader-question-fight-for-after-hours-reimbursement-article',
  ),
  'AAPC-g': source(
    'G codes in partial hospitalization',
    'AAPC',
    'Psychiatry Coding Alert',
    'https://aapc.com/codes/coding-newsletters/my-psychiatry-coding-alert/reader-question-substitute-g-codes-for-cpt-codes-for-group-psychotherapy-in-partial-hospitalizations-124959-124959-124959-124959-124959-article',
  ),
  NUCC05: source('1500 claim form instructions, form 08/05', 'NUCC', '08/05', null),
  OEMR25: source('Facts on form grid and code lists', 'OpenEMR fork, facts only', '2025-02-11', null),
  STEDI: source('Claim edits', 'Stedi', '2026-11-19', 'https://www.stedi.com/changelog'),
  TR3N: source('Guide notes quoted in public parsers', 'various', '2026', null),
  ICD21: source('ICD-10-CM order file', 'NCHS and CMS', '2021-01', null),
  ICD26: source('ICD-10-CM code list', 'NCHS and CMS', '2026-04-01', null, '2026-04-01'),
  ICD27: source(
    'ICD-10-CM order addenda FY2027',
    'NCHS and CMS',
    '2026-10-01',
    'https://www.cms.gov/files/zip/2027-code-descriptions-tabular-order.zip',
    '2026-10-01',
  ),
  NYOMH: source(
    'New York Medicaid clinic modifiers',
    'New York OMH',
    '2012-01-01',
    'https://omh.ny.gov/omhweb/medicaid_reimbursement/clinics/apg/modifiers.html',
    '2012-01-01',
  ),
  NY588: source(
    '14 NYCRR 588.6',
    'State of New York',
    '2024-09-25',
    'https://regulations.justia.com/states/new-york/title-14/chapter-xiii/part-588/section-588-6',
  ),
  GFEREG: source(
    '45 CFR 149.610, 86 FR 56136',
    'US government',
    '2021-10-07',
    'https://www.dateas.com/es/docs/federal-register/2021/10/07?page=458',
  ),
  HORIZON: source(
    'After hours and weekend care',
    'Horizon BCBSNJ',
    'reimbursement policy',
    'https://horizonbluestaging.com/providers/policies-procedures/policies/reimbursement-policies-guidelines/after-hours-and-weekend-care',
  ),
  DESIGN: source('Cohort’s own design decision', 'Cohort', 'domain reference', null),
  FIELD: source('General knowledge of the field, to be confirmed', 'Cohort', 'to be confirmed', null),
} as const satisfies Record<string, Source>

export type SourceKey = keyof typeof sources

function source(
  title: string,
  publisher: string,
  edition: string,
  link: string | null,
  effective: string | null = null,
): Source {
  return { title, publisher, edition, link, effective: effective as IsoDate | null, read }
}
