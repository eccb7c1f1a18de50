import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow, sourceFiles } from '../../scripts/source-files'

const folders = ['app', 'bin', 'components', 'db', 'lib', 'scripts', 'tests']
const forbidden = ['utils', 'helpers', 'common', 'shared', 'misc', 'constants', 'types', 'index', 'service', 'manager']

test('no drawer files: a name says what is inside', () => {
  const stems = (path: string) => path.split('/').map((part) => part.replace(/\..*$/, ''))
  const drawers = sourceFiles(folders).filter((path) => stems(path).some((stem) => forbidden.includes(stem)))
  expect(drawers).toEqual([])
})

describe('a route folder', () => {
  const files = filesBelow('app').filter((path) => !path.startsWith('app/_server/'))
  const ofTheRoute = [
    ...['page.tsx', 'layout.tsx', 'loading.tsx', 'error.tsx', 'not-found.tsx', 'route.ts'],
    ...['actions.ts', 'inputs.ts', 'workflow.ts'],
  ]
  const ofTheWhole = ['globals.css', 'global-error.tsx', 'icon.svg', 'icon.png', 'apple-icon.png', 'favicon.ico']

  test('holds only the names everyone knows, and its own components in _components', () => {
    const strangers = files.filter((path) => {
      if (path.includes('/_components/')) return false
      if (dirname(path) === 'app' && ofTheWhole.includes(basename(path))) return false
      return !ofTheRoute.includes(basename(path))
    })
    expect(strangers).toEqual([])
  })

  test('is named in kebab case, as a group (x), or as a parameter [x]', () => {
    const parts = files.flatMap((path) => dirname(path).split('/'))
    const strange = new Set(
      parts.filter((part) => !/^(\(?[a-z0-9]+(-[a-z0-9]+)*\)?|\[(\.\.\.)?[a-zA-Z]+\]|_components)$/.test(part)),
    )
    expect([...strange]).toEqual([])
  })
})
