import postgres from 'postgres'

/**
 * Whether somebody may already sign in. Users are asked for and not practices: an owner who is no superuser sees no
 * practice under the policies.
 */
export async function holdsUsers(ownerUrl: string): Promise<boolean> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql`select exists (select from users) as has_users`
    return row?.has_users === true
  } finally {
    await sql.end()
  }
}

/** Fills an empty database with the invented practice; one that holds users is left as it is. */
export async function seedIfEmpty(ownerUrl: string): Promise<boolean> {
  if (await holdsUsers(ownerUrl)) return false
  const { seedDemo } = await import('../db/seed/seed-demo')
  await seedDemo(ownerUrl)
  return true
}
