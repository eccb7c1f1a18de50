export type RoleName = 'owner' | 'clinician' | 'admin'

/** Somebody who signs in, as the page draws one; days are in words. */
export type PersonView = {
  userId: string
  name: string
  email: string
  role: RoleName
  providerId: string | null
  providerName: string | null
  since: string
  lastSeen: string | null
  ended: string | null
  isYou: boolean
}

export type InvitationView = {
  id: string
  name: string
  email: string
  role: RoleName
  providerName: string | null
  expires: string
  isOver: boolean
}

export type ProviderOption = { id: string; name: string; licence: string }
