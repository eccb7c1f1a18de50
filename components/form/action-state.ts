/** What an action answers. It never carries a row of the database, and never a password back. */
export type ActionState =
  | { status: 'idle' }
  | { status: 'done'; message: string; href?: string }
  | { status: 'invalid'; fields: FieldErrors }
  | { status: 'refused'; message: string }
  | { status: 'conflict'; message: string; version: number; theirs: FieldErrors }

/** Field name to sentence; what concerns the form as a whole stands under ''. */
export type FieldErrors = Record<string, string>

export const idle: ActionState = { status: 'idle' }

/** `href`: where the page goes on to, when what was made has a page of its own. */
export function done(message: string, href?: string): ActionState {
  return href === undefined ? { status: 'done', message } : { status: 'done', message, href }
}

export function invalid(fields: FieldErrors): ActionState {
  return { status: 'invalid', fields }
}

export function refused(message: string): ActionState {
  return { status: 'refused', message }
}

/**
 * Somebody else has changed the record since the form was opened, and nothing was written. `theirs` says, field by field,
 * what stands there now where it differs from what was sent; saving again with `version` keeps one's own.
 */
export function conflict(message: string, version: number, theirs: FieldErrors): ActionState {
  return { status: 'conflict', message, version, theirs }
}
