import postgres from 'postgres'

/**
 * Fills an empty database with the invented practice; one that somebody may already sign in to is left as it is. Users are
 * asked for and not practices: an owner who is no superuser sees no practice under the policies.
 */
export async function seedIfEmpty(ownerUrl: string): Promise<boolean> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql`select exists (select from users) as has_users`
    if (row?.has_users) return false
  } finally {
    await sql.end()
  }
  const { seedDemo } = await import('../db/seed/seed-demo')
  await seedDemo(ownerUrl)
  return true
}
