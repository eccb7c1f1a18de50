import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../scripts/source-files'
import { pages } from '../support/doors/pages'

const place = /^app\/\(practice\)(\/.+)\/page\.tsx$/
const asked = Object.fromEntries(
  sourceFiles(['app']).flatMap((path) => {
    const address = place.exec(path)?.[1]
    const permission = /await requireActor\(\s*'([^']+)'/.exec(readFileSync(path, 'utf8'))?.[1]
    return address ? [[address, permission]] : []
  }),
)

test('every page stands in the table of roles, with the permission that it asks for', () => {
  expect(asked).toEqual(pages)
})
