import { expect, test } from 'vitest'
import { sourceFiles } from '../../scripts/source-files'
import { exportedFunctions } from './exported-functions'

// Before sign-in there is no practice yet: these find out which one it is.
const beforeSignIn: string[] = []

test('a query takes the executor first and the practice second', () => {
  const wrong = sourceFiles(['db/queries']).flatMap((path) =>
    exportedFunctions(path)
      .functions.filter(({ name }) => !beforeSignIn.includes(name))
      .filter(({ parameterTypes: [first, second] }) => first !== 'Executor' || second !== 'PracticeId')
      .map(({ name, parameterTypes }) => `${path}: ${name}(${parameterTypes.slice(0, 2).join(', ')})`),
  )
  expect(wrong).toEqual([])
})

test('each exception is still there', () => {
  const names = sourceFiles(['db/queries']).flatMap((path) => exportedFunctions(path).functions.map(({ name }) => name))
  expect(names.length).toBeGreaterThan(0)
  expect(beforeSignIn.filter((name) => !names.includes(name))).toEqual([])
})
