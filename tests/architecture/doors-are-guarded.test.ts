import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../scripts/source-files'
import { exportedFunctions } from './exported-functions'

const files = sourceFiles(['app', 'components'])
const actionFiles = files.filter((path) => path.endsWith('/actions.ts'))
// Nobody has signed in yet when these run.
const beforeSignIn = ['app/(auth)/', 'app/api/auth/', 'app/api/health/', 'app/api/session/']
const isBeforeSignIn = (path: string) => beforeSignIn.some((place) => path.startsWith(place))

test('the doors are seen', () => {
  expect(actionFiles.length).toBeGreaterThan(0)
})

test('every action begins by asking who acts', () => {
  const unguarded = actionFiles
    .filter((path) => !isBeforeSignIn(path))
    .flatMap((path) =>
      exportedFunctions(path)
        .functions.filter(({ firstStatement }) => !/^const actor = await requireActor\(/.test(firstStatement))
        .map(({ name }) => `${path}: ${name}`),
    )
  expect(unguarded).toEqual([])
})

test('an actions file exports functions and nothing else, for each export is a door', () => {
  const others = actionFiles.flatMap((path) => exportedFunctions(path).others.map((name) => `${path}: ${name}`))
  expect(others).toEqual([])
})

test('the doors are in actions.ts alone, and every actions.ts is one', () => {
  const isDoor = (path: string) => /^\s*['"]use server['"]/m.test(readFileSync(path, 'utf8'))
  expect(files.filter(isDoor).sort()).toEqual([...actionFiles].sort())
})

test('every page and every route asks who reads', () => {
  const unguarded = files.filter(
    (path) =>
      /^app\/\(practice\)\/.*page\.tsx$|^app\/.*route\.ts$/.test(path) &&
      !isBeforeSignIn(path) &&
      !/await requireActor\(/.test(readFileSync(path, 'utf8')),
  )
  expect(unguarded).toEqual([])
})

test('no skeleton is sent before it was asked who reads: it stands inside the page', () => {
  // A loading.tsx answers 200 at once, also to somebody for whom there is no such page.
  expect(files.filter((path) => path.startsWith('app/(practice)/') && path.endsWith('/loading.tsx'))).toEqual([])
})
