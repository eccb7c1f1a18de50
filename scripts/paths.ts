import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Data, secrets and logs of this copy of Cohort; git ignores it. */
export const stateFolder = join(root, '.cohort')

/** A program that npm installed; npx would only ask npm, which takes its time. */
export const installed = (program: string) => join(root, 'node_modules/.bin', program)
