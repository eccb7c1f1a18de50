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
    return ok(json.includes('__proto__') ? JSON.parse(json, refusePrototypeKeys) : JSON.parse(json))
  } catch (error) {
    // Node quotes the text it stumbled over; the beginning of the sentence says what is wrong, the quotation may be long.
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 160) : ''
    return err([{ path: '(file)', message: `This is not JSON: ${reason}` }])
  }
}

/** A key named __proto__ would vanish when objects are copied; it is refused like any unknown key. */
function refusePrototypeKeys(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('the key "__proto__" is not known')
  return value
}
