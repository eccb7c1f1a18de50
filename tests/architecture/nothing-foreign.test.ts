import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow } from '../../scripts/source-files'

const leftAside = ['.cohort', '.git', '.next', 'node_modules', 'test-results', 'playwright-report']
const files = readdirSync('.', { withFileTypes: true })
  .filter(({ name }) => !leftAside.includes(name) && !name.endsWith('.tsbuildinfo'))
  .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name]))
const texts = files
  .filter((path) => !/\.(png|pdf|ico|ttf|woff2)$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

function places(pattern: RegExp, from = texts): string[] {
  return from.flatMap(({ path, text }) => [...text.matchAll(pattern)].map((match) => `${path}: ${match[0]}`))
}

test('no path of the machine it was written on', () => {
  expect(places(/(?<![\w.@-])\/(work|root|home|Users)\/[\w.]+/g)).toEqual([])
})

test('no private address and no registry', () => {
  expect(
    places(
      /\b(10|192\.168|172\.(1[6-9]|2\d|3[01]))(\.\d{1,3}){2,3}:\d+|https?:\/\/[\w.-]*(registry|mirror|artifactory)[\w.-]*/g,
    ),
  ).toEqual([])
})

test('mail goes to nobody: invented addresses end in example.com and the like', () => {
  const invented = /@([\w-]+\.)*(example(\.(com|org|net))?|test|invalid)$/
  const prose = texts.filter(({ path }) => !path.endsWith('package-lock.json') && !path.endsWith('.x12'))
  expect(places(/[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}\b/g, prose).filter((place) => !invented.test(place))).toEqual([])
})

test('every link of a page of documentation leads to a file', () => {
  const pages = texts.filter(({ path }) => path.endsWith('.md'))
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map((match) => match[1] ?? '')
      .filter(
        (link) =>
          !files.includes(join(dirname(path), link)) &&
          !files.some((file) => file.startsWith(`${join(dirname(path), link).replace(/\/$/, '')}/`)),
      )
      .map((link) => `${path}: ${link}`),
  )
  expect(broken).toEqual([])
})
