import { type BrowserContext, test as base, expect } from '@playwright/test'
import { PracticeServer } from '../../../scripts/practice-server'
import type { Practice } from '../../../scripts/story-cluster'

/** Collects what a browser complains about on any page of a context. */
export function listenToComplaints(context: BrowserContext): string[] {
  const said: string[] = []
  context.on('console', (message) => {
    // A refused page answers 404, which the browser says by itself.
    const isRefusal = /status of 404 /.test(message.text())
    if (message.type() === 'error' && !isRefusal) said.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => said.push(String(error.error())))
  return said
}

/**
 * A story over the practice of its file, which the stories of one file share: the invented one unless they ask for an
 * empty one. No story of another file touches it. What the browser complains about is not listened to: that is for
 * stories without a connection, or of somebody who is signed out.
 */
export const withComplaints = base.extend<{ practice: Practice }, { server: PracticeServer }>({
  practice: ['demo', { option: true }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs
    async ({}, use) => {
      const server = new PracticeServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server, practice }, use, { file }) => use(await server.addressFor(file, practice)),
})

/** A story in which an error on the console or an exception on the page is a failure. */
export const test = withComplaints.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ context }, use) => {
      const said = listenToComplaints(context)
      await use(undefined)
      expect(said).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
