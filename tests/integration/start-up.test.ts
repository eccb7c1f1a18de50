import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { refuseUnsafeRole } from '../../app/_server/db'
import { createDb } from '../../db/client'
import { findUnsafeRole } from '../../db/find-unsafe-role'
import { appDb, ownerDb, ownerUrl } from '../support/test-database'

async function reasonFor(attributes: string, prepare = ''): Promise<string | null> {
  await ownerDb.execute(sql.raw(`drop role if exists role_on_trial`))
  await ownerDb.execute(sql.raw(`create role role_on_trial login password 'trial' ${attributes}`))
  if (prepare) await ownerDb.execute(sql.raw(prepare))
  const url = new URL(ownerUrl)
  url.username = 'role_on_trial'
  url.password = 'trial'
  const db = createDb(url.href, { max: 1 })
  try {
    return await findUnsafeRole(db)
  } finally {
    await db.$client.end()
    await ownerDb.execute(sql.raw('drop owned by role_on_trial'))
    await ownerDb.execute(sql.raw('drop role role_on_trial'))
  }
}

describe('the application', () => {
  test('starts as the role app_rw', async () => {
    await expect(refuseUnsafeRole(appDb)).resolves.toBeUndefined()
  })

  test('does not start as the owner', async () => {
    await expect(refuseUnsafeRole(ownerDb)).rejects.toThrow('Cohort does not run with this database role')
  })

  test('does not start as a superuser, past the policies, or as an owner of anything', async () => {
    expect(await reasonFor('superuser')).toMatch(/superuser/)
    expect(await reasonFor('bypassrls')).toMatch(/bypasses/)
    expect(await reasonFor('', 'create table trial (id int); alter table trial owner to role_on_trial')).toMatch(/owns/)
    expect(await reasonFor('')).toBeNull()
  })

  test('does not start when the policies of a table do not bind its owner', async () => {
    await ownerDb.execute(sql`alter table patients no force row level security`)
    try {
      expect(await findUnsafeRole(appDb)).toMatch(/patients/)
    } finally {
      await ownerDb.execute(sql`alter table patients force row level security`)
    }
  })
})
