import {
  previewEnrolment,
  previewEnrolmentEnd,
  removeEnrolment,
  saveEnrolment,
} from '../../../app/(practice)/providers/[id]/actions'
import {
  addProvider,
  bringProviderBack,
  previewProvider,
  saveProvider,
  setProviderAside,
} from '../../../app/(practice)/providers/actions'
import {
  changeRole,
  endMembership,
  invitePerson,
  renewInvitation,
  restoreMembership,
  revokeInvitation,
} from '../../../app/(practice)/settings/people/actions'
import { anders, dana, payerNamed } from '../test-actors'
import { type Door, form } from './door'

const idle = { status: 'idle' } as const
const providerId = anders.providerId ?? ''
const person = {
  ...{ firstName: 'Anders', lastName: 'Nyberg', licence: 'LPCC', npi: '1555666779', taxonomy: '101YM0800X' },
  ...{ licenceThrough: '', specialty: 'behavioral_health' },
}
const key = { id: providerId, version: '1' }
const enrolment = { providerId, version: '1', payerId: payerNamed('acme'), from: 'Jan 1, 2026', through: '' }

// None of this id is there: a row made here would look like a change of the practice.
const removal = { providerId, version: '1', enrolmentId: payerNamed('acme') }
const whom = { userId: dana.userId }
const invitation = { id: payerNamed('acme') }

export const doors: Record<string, Door> = {
  addProvider: {
    permission: 'providers:write',
    call: () => addProvider(idle, form({ ...person, licence: 'associate', npi: '' })),
  },
  saveProvider: {
    permission: 'providers:write',
    call: () => saveProvider(idle, form({ ...person, ...key, licence: 'LCSW' })),
  },
  previewProvider: { permission: 'providers:write', call: () => previewProvider(form({ ...person, ...key })) },
  setProviderAside: { permission: 'providers:write', call: () => setProviderAside(idle, form(key)) },
  bringProviderBack: { permission: 'providers:write', call: () => bringProviderBack(idle, form(key)) },
  saveEnrolment: {
    permission: 'providers:write',
    call: () => saveEnrolment(idle, form({ ...enrolment, enrolmentId: '' })),
  },
  previewEnrolment: {
    permission: 'providers:write',
    call: () => previewEnrolment(form({ ...enrolment, enrolmentId: '' })),
  },
  removeEnrolment: {
    permission: 'providers:write',
    call: () => removeEnrolment(idle, form(removal)),
  },
  previewEnrolmentEnd: { permission: 'providers:write', call: () => previewEnrolmentEnd(form(removal)) },
  changeRole: {
    permission: 'people:write',
    call: () => changeRole(idle, form({ ...whom, was: 'admin', role: 'admin', providerId: '' })),
  },
  endMembership: {
    permission: 'people:write',
    call: async () => {
      await endMembership(idle, form(whom))
      // Else nobody could knock as an admin afterwards.
      return restoreMembership(idle, form(whom))
    },
  },
  restoreMembership: { permission: 'people:write', call: () => restoreMembership(idle, form(whom)) },
  invitePerson: {
    permission: 'people:write',
    call: () => invitePerson(idle, form({ name: 'Ana Sol', email: 'ana@example.com', role: 'admin', providerId: '' })),
  },
  renewInvitation: { permission: 'people:write', call: () => renewInvitation(idle, form(invitation)) },
  revokeInvitation: { permission: 'people:write', call: () => revokeInvitation(idle, form(invitation)) },
}
export const routes: Record<string, Door> = {}
