import type { z } from 'zod'

/** The names of the fields that an input's schema reads, whatever its shape: of a union those of every branch. */
export function fieldsOfSchema(schema: z.ZodType): string[] {
  return [...new Set(namesIn(schema))]
}

function namesIn(schema: z.ZodType): string[] {
  const { def } = schema as z.ZodType & {
    def: {
      type: string
      shape?: Record<string, z.ZodType>
      in?: z.ZodType
      left?: z.ZodType
      right?: z.ZodType
      options?: z.ZodType[]
    }
  }
  if (def.shape) return Object.keys(def.shape)
  return [def.in, def.left, def.right, ...(def.options ?? [])].flatMap((part) => (part ? namesIn(part) : []))
}
