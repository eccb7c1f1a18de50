import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Executor, PracticeId } from '../client'
import { invitations } from '../schema/invitations'
import type { Role } from '../schema/memberships'
import { providers } from '../schema/providers'

export type InvitationRow = {
  id: string
  email: string
  name: string
  role: Role
  providerName: string | null
  expiresAt: Date
}

const isOpen = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt))

/** Who has been invited and has neither come nor been told not to; also those whose link has run out. */
export async function listInvitations(tx: Executor, practiceId: PracticeId): Promise<InvitationRow[]> {
  return tx
    .select({
      ...{ id: invitations.id, email: invitations.email, name: invitations.name, role: invitations.role },
      providerName: sql<string | null>`${providers.firstName} || ' ' || ${providers.lastName}`,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .leftJoin(
      providers,
      and(eq(providers.practiceId, invitations.practiceId), eq(providers.id, invitations.providerId)),
    )
    .where(and(eq(invitations.practiceId, practiceId), isOpen))
    .orderBy(asc(invitations.name), asc(invitations.id))
    .limit(500)
}

export type NewInvitation = {
  email: string
  name: string
  role: Role
  providerId: string | null
  secretHash: string
  expiresAt: Date
  createdBy: string
}

export async function insertInvitation(tx: Executor, practiceId: PracticeId, row: NewInvitation): Promise<string> {
  const [made] = await tx
    .insert(invitations)
    .values({ ...row, practiceId })
    .returning({ id: invitations.id })
  if (!made) throw new Error('An invitation was written and is not there.')
  return made.id
}

/** Puts another secret in the place of the one before, whose link is dead from then on; null when it is not open. */
export async function updateInvitationSecret(
  tx: Executor,
  practiceId: PracticeId,
  { id, secretHash, expiresAt }: { id: string; secretHash: string; expiresAt: Date },
): Promise<{ name: string } | null> {
  const [row] = await tx
    .update(invitations)
    .set({ secretHash, expiresAt })
    .where(and(eq(invitations.practiceId, practiceId), eq(invitations.id, id), isOpen))
    .returning({ name: invitations.name })
  return row ?? null
}

/** Takes an open invitation back; null when it is not open. */
export async function archiveInvitation(
  tx: Executor,
  practiceId: PracticeId,
  { id, now }: { id: string; now: Date },
): Promise<{ name: string } | null> {
  const [row] = await tx
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(eq(invitations.practiceId, practiceId), eq(invitations.id, id), isOpen))
    .returning({ name: invitations.name })
  return row ?? null
}
