import { type BrowserContext, test as base, expect } from '@playwright/test'

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

/** A story in which an error on the console or an exception on the page is a failure. */
export const test = base.extend<{ quietConsole: undefined }>({
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
