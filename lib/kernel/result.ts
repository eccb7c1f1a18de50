/** A value or the reason there is none. Expected refusals are values; only our own mistakes are thrown. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E }

/** Wraps a value as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/** Wraps a refusal; the error is for the caller to say in words. */
export function err<E>(error: E): { ok: false; error: E } {
  return { ok: false, error }
}
