import 'server-only'
import { env } from './env'

/** The moment it is. Everything below is told the time by whoever asked here. */
export function now(): Date {
  const fixed = env.fixedNow()
  return fixed === null ? new Date() : new Date(fixed)
}
