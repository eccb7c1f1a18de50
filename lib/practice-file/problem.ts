/** One reason why a file is refused: the place in it, 'patients[0].birthDate', and a sentence. */
export type Problem = { path: string; message: string }

/** A path in a JSON document as the command line prints it; the document itself is '(file)'. */
export function pathInWords(path: readonly PropertyKey[]): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else text += text === '' ? String(step) : `.${String(step)}`
  }
  return text === '' ? '(file)' : text
}
