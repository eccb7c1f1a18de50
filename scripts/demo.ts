import postgres from 'postgres'

/** Fills an empty database with the invented practice; one that holds a practice is left as it is. */
export async function seedIfEmpty(ownerUrl: string): Promise<boolean> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql`select exists (select from practices) as has_practice`
    if (row?.has_practice) return false
  } finally {
    await sql.end()
  }
  const { seedDemo } = await import('../db/seed/seed-demo')
  await seedDemo(ownerUrl)
  return true
}
