/** What an action answers. It never carries a row of the database, and never a password back. */
export type ActionState =
  | { status: 'idle' }
  | { status: 'done'; message: string }
  | { status: 'invalid'; fields: FieldErrors }
  | { status: 'refused'; message: string }

/** Field name to sentence; what concerns the form as a whole stands under ''. */
export type FieldErrors = Record<string, string>

export const idle: ActionState = { status: 'idle' }

export function done(message: string): ActionState {
  return { status: 'done', message }
}

export function invalid(fields: FieldErrors): ActionState {
  return { status: 'invalid', fields }
}

export function refused(message: string): ActionState {
  return { status: 'refused', message }
}
