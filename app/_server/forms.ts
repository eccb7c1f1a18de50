import 'server-only'
import { z } from 'zod'
import type { FieldErrors } from '@/components/form/action-state'
import { err, ok, type Result } from '@/lib/kernel/result'

/** Reads a form by its schema; fields named in `lists` are lists however often they are given. Files are left out. */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  lists: readonly string[] = [],
): Result<z.infer<Schema>, FieldErrors> {
  const values: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    // React adds its own fields to a form that is sent without JavaScript.
    if (name.startsWith('$ACTION')) continue
    const given = form.getAll(name).filter((value) => typeof value === 'string')
    values[name] = lists.includes(name) ? given : given[0]
  }
  return parseInput(schema, values)
}

/** Reads what a browser has sent as JSON or as an action's argument; its TypeScript type promises nothing. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.infer<Schema>, FieldErrors> {
  const unkept = fieldsWithZero(value)
  if (unkept !== null) return err(unkept)
  const parsed = schema.safeParse(value, { error: inWords })
  if (parsed.success) return ok(parsed.data)
  const { formErrors, fieldErrors } = z.flattenError(parsed.error)
  const fields: FieldErrors = {}
  if (formErrors[0] !== undefined) fields[''] = formErrors[0]
  for (const [name, messages] of Object.entries(fieldErrors as Record<string, string[] | undefined>)) {
    if (messages?.[0] !== undefined) fields[name] = messages[0]
  }
  return err(fields)
}

/** What is said of a field whose schema has no sentence of its own: people read it, beside the field. */
function inWords(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'too_big' && issue.origin === 'string') return `At most ${issue.maximum} letters.`
  if (issue.code === 'too_small' && issue.origin === 'string') return 'This is needed.'
  if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_union')
    return 'Load the page again, then try again.'
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'This is needed.'
  return 'Choose one from the list.'
}

/** The fields with a zero byte in them, which the database keeps in no text: said here, since there it would be a crash. */
function fieldsWithZero(value: unknown): FieldErrors | null {
  if (typeof value !== 'object' || value === null) return null
  const wrong = Object.entries(value).filter(([, one]) => holdsZero(one))
  if (wrong.length === 0) return null
  return Object.fromEntries(wrong.map(([name]) => [name, 'A character in this cannot be kept. Type it anew.']))
}

function holdsZero(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000')
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsZero)
}
