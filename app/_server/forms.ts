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
  const parsed = schema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  const { formErrors, fieldErrors } = z.flattenError(parsed.error)
  const fields: FieldErrors = {}
  if (formErrors[0] !== undefined) fields[''] = formErrors[0]
  for (const [name, messages] of Object.entries(fieldErrors as Record<string, string[] | undefined>)) {
    if (messages?.[0] !== undefined) fields[name] = messages[0]
  }
  return err(fields)
}
