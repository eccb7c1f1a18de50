import { sql } from 'drizzle-orm'
import { answerAddon, overrideHold, releaseClaims, unreleaseClaims } from '../../../app/(practice)/claims/actions'
import { createBatch } from '../../../app/(practice)/claims/batches/actions'
import { judith, payerNamed } from '../test-actors'
import { type Door, form, idOf } from './door'

const idle = { status: 'idle' } as const

const choose = async (state: string) => ({
  claimIds: [
    await idOf(sql`select id from claims where state = ${state}
      and practice_id = ${judith.practiceId} order by control_number limit 1`),
  ],
})

export const doors: Record<string, Door> = {
  releaseClaims: { permission: 'claims:release', call: async () => releaseClaims(await choose('ready')) },
  unreleaseClaims: { permission: 'claims:release', call: async () => unreleaseClaims(await choose('released')) },
  overrideHold: {
    permission: 'claims:override',
    call: async () =>
      overrideHold(
        idle,
        form({
          claimId: await idOf(sql`select claim_id as id from findings where rule = 'G-05' limit 1`),
          ...{ rules: 'G-05', reason: 'The payer has agreed to eleven' },
        }),
      ),
  },
  answerAddon: {
    permission: 'payers:answer',
    call: () =>
      answerAddon(
        idle,
        form({ payerId: payerNamed('tamarack'), code: '99051', answer: 'bill', source: 'Call of today' }),
      ),
  },
  createBatch: { permission: 'batches:create', call: () => createBatch(idle, form({ payerId: '', kind: 'live' })) },
}
export const routes: Record<string, Door> = {}
