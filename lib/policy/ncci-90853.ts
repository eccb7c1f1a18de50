import type { IsoDate } from '../kernel/dates'

/** One edition of the Medicare NCCI procedure-to-procedure edits with 90853, in force from a day until the next edition. */
export type NcciEdition = {
  edition: string
  from: IsoDate
  /** Codes that are column 2 beside 90853, which is paid, by modifier indicator. */
  column2Beside: { closed: string; open: string }
  /** Codes that are column 1 beside 90853, which is then not paid, by modifier indicator. */
  column1Beside: { closed: string; open: string }
}

// Every active pair with 90853 of the practitioner file of 2024-07-01 (domain.md 3.1, source PTP24). The direction has
// been so since 2014-10-01, so that is the day from which it is used; a newer quarter is added as an edition of its own.

/** The editions, oldest first. */
export const ncciEditions: readonly NcciEdition[] = [
  {
    edition: '2024q3',
    from: '2014-10-01' as IsoDate,
    column2Beside: {
      closed: `
    0362T 0373T 36591 36592 96127 96159 96164 96165 96168 96171 96523 97151 97152 97153 97154 97155 97156 97157
    97802 97803 97804 99408 99409 G0270 G0271 G0459
      `,
      open: `
    36640 90832 90833 90834 90836 90837 90838 90845 90846 90847 90849 90865 90870 96116 99202 99203 99204 99205
    99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282
    99283 99284 99285 99291 99292 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349
    99350 99358 99359 99415 99416 99418 99483 99497 99605 99606 G0176 G0177 G0380 G0381 G0382 G0383 G0384 G0396
    G0397 G0406 G0407 G0408 G0425 G0426 G0427 G0442 G0443 G0444 G0445 G0446 G0447 G0463 G0473 G0508 G0509 G2011
      `,
    },
    column1Beside: {
      closed: `
    90791 90792 90839 90840 90880 96156 96158 96167 96170 97158
      `,
      open: `
    90867 90868 90869 90901 90912 90913 96112 96113 G0337 G0409 G0410
      `,
    },
  },
]
