import type { BillingFacts } from '../claims/billing-facts'
import { err, ok, type Result } from '../kernel/result'
import { checkReferences } from './check-references'
import { type Problem, pathInWords } from './problem'
import { practiceFileSchema } from './schema'
import { toFacts } from './to-facts'

/**
 * Reads a practice file. Gives the facts with every default answered, or every reason why the file is refused, each with
 * its path; never throws, whatever the text (contract, "Refused").
 */
export function parsePracticeFile(text: string): Result<BillingFacts, Problem[]> {
  const json = parseJson(text)
  if (!json.ok) return json
  const hidden = text.includes('__proto__') ? prototypeKeys(json.value) : []
  if (hidden.length > 0) return err(hidden)
  const file = practiceFileSchema.safeParse(json.value)
  if (!file.success) {
    return err(
      file.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({ path: pathInWords([...issue.path, key]), message: 'This key is not known.' }))
          : [{ path: pathInWords(issue.path), message: issue.message }],
      ),
    )
  }
  const problems = checkReferences(file.data)
  return problems.length > 0 ? err(problems) : ok(toFacts(file.data))
}

function parseJson(text: string): Result<unknown, Problem[]> {
  try {
    const json = text.startsWith('\uFEFF') ? text.slice(1) : text
    return ok(JSON.parse(json))
  } catch (error) {
    // Node quotes the text it stumbled over; the beginning of the sentence says what is wrong, the quotation may be long.
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 160) : ''
    return err([{ path: '(file)', message: `This is not JSON: ${reason}` }])
  }
}

/**
 * The paths of keys named __proto__. They would vanish when objects are copied, before the schema sees them, so they are
 * looked for here and refused like any unknown key. Goes through the document without recursion, however deep it is.
 */
function prototypeKeys(json: unknown): Problem[] {
  const problems: Problem[] = []
  const waiting: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: json, path: [] }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key
      if (key === '__proto__') problems.push({ path: pathInWords([...path, step]), message: 'This key is not known.' })
      else if (path.length < 50) waiting.push({ value: inner, path: [...path, step] })
    }
  }
  return problems
}
