import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// No result may depend on where the machine stands, so the tests stand fourteen hours ahead of London.
process.env.TZ = 'Pacific/Kiritimati'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const pure = (name: string) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
})

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: path('./') },
      // Outside Next this package throws when imported; Next sees to it that the browser never gets such a file.
      { find: /^server-only$/, replacement: path('./node_modules/server-only/empty.js') },
    ],
  },
  test: {
    projects: [
      pure('unit'),
      pure('acceptance'),
      { ...pure('architecture'), test: { ...pure('architecture').test, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: './scripts/test-cluster.ts',
          setupFiles: './scripts/worker-database.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
