import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../scripts/source-files'
import { pages } from '../support/doors/pages'

const place = /^app\/\(practice\)(\/.+)\/page\.tsx$/
const asked = Object.fromEntries(
  sourceFiles(['app']).flatMap((path) => {
    const address = place.exec(path)?.[1]
    const source = readFileSync(path, 'utf8')
    // A page with a form for some of those who may read asks twice: looking at a form is no change (session.ts).
    const narrower = /if \(!isAllowed\(actor\.role, '([^']+)'\)\) notFound\(\)/.exec(source)?.[1]
    const permission = narrower ?? /await requireActor\(\s*'([^']+)'/.exec(source)?.[1]
    return address ? [[address, permission]] : []
  }),
)

test('every page stands in the table of roles, with the permission that it asks for', () => {
  expect(asked).toEqual(pages)
})
