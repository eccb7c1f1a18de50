import { sql } from 'drizzle-orm'
import type { Db } from './client'

/** Why the connected role must not serve requests, or null when it is as powerless as it should be. */
export async function findUnsafeRole(db: Db): Promise<string | null> {
  const [role] = await db.execute<{
    name: string
    is_super: boolean
    bypasses: boolean
    owned: string | null
    unforced: string | null
  }>(sql`
    select current_user as name, r.rolsuper as is_super, r.rolbypassrls as bypasses,
      (select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(r.oid, c.relowner, 'usage') limit 1) as owned,
      (select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_policy p on p.polrelid = c.oid
        where n.nspname = 'public' and not (c.relrowsecurity and c.relforcerowsecurity) limit 1) as unforced
    from pg_roles r where r.rolname = current_user`)
  if (!role) return 'it is not known to the database'
  if (role.is_super) return `${role.name} is a superuser`
  if (role.bypasses) return `${role.name} bypasses row level security`
  if (role.owned !== null) return `${role.name} owns ${role.owned}`
  if (role.unforced !== null) return `the policies of ${role.unforced} do not bind its owner`
  return null
}
