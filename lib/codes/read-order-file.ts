import { isWellFormedDiagnosis } from './diagnosis'
import { type LineProblem, linesOf } from './line-problem'

export type OrderedCode = { code: string; isBillable: boolean; shortTitle: string; longTitle: string }

/**
 * Reads the yearly ICD-10-CM order file: fixed columns, order number 1 to 5, code 7 to 13, 1 for billable or 0 for a
 * header at 15, short title 17 to 76, long title from 78 on. Gives what could be read and every line that could not.
 */
export function readOrderFile(text: string): { codes: OrderedCode[]; problems: LineProblem[] } {
  const codes: OrderedCode[] = []
  const problems: LineProblem[] = []
  const known = new Set<string>()
  for (const { line, content } of linesOf(text)) {
    const report = (message: string) => problems.push({ line, message })
    const code = content.slice(6, 13).trim()
    const flag = content.slice(14, 15)
    const shortTitle = content.slice(16, 76).trim()
    if (!/^\d{5} $/.test(content.slice(0, 6))) report('Columns 1 to 5 are not an order number.')
    else if (!isWellFormedDiagnosis(code)) report('Columns 7 to 13 are not a code of ICD-10-CM.')
    else if (flag !== '0' && flag !== '1') report('Column 15 is neither 0 nor 1.')
    else if (shortTitle === '') report('Columns 17 to 76 hold no title.')
    else if (known.has(code)) report(`The code ${code} is given twice.`)
    else {
      known.add(code)
      const longTitle = content.slice(77).trim() || shortTitle
      codes.push({ code, isBillable: flag === '1', shortTitle, longTitle })
    }
  }
  return { codes, problems }
}
