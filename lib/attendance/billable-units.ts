/**
 * Units of a session: one where the payer pays by the session, else whole units of so many minutes, rounded down; 0 when
 * the session is shorter than one unit (domain.md G-04).
 */
export function billableUnits(unitBasis: 'per_session' | { minutes: number }, minutes: number): number {
  return unitBasis === 'per_session' ? 1 : Math.floor(minutes / unitBasis.minutes)
}
