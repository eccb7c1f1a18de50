import 'server-only'

// The one place that reads the environment. Read when asked for, since `next build` loads every file without one.
export const env = {
  /** The role app_rw's address of the database. */
  databaseUrl: () => needed('APP_DATABASE_URL'),
  secret: () => needed('NEXTAUTH_SECRET'),
  /** Where the browser finds us: 'http://127.0.0.1:3000'. */
  origin: () => new URL(needed('NEXTAUTH_URL')).origin,
  /** A moment that stands still, for demonstrations and browser tests: '2026-11-18T22:42:00Z'. */
  fixedNow: () => process.env.COHORT_NOW || null,
}

function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set; the application is started by \`npm start\`, which sets it.`)
  return value
}
