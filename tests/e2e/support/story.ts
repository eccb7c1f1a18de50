import { test as base, expect } from '@playwright/test'

/** A story in which an error on the console or an exception on the page is a failure. */
export const test = base.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ page }, use) => {
      const said: string[] = []
      page.on('console', (message) => {
        // A refused page answers 404, which the browser says by itself.
        if (message.type() === 'error' && !message.text().includes('404')) said.push(message.text())
      })
      page.on('pageerror', (error) => said.push(String(error)))
      await use(undefined)
      expect(said).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
