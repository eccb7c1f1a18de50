// `npm run db:seed`: the invented practice. `npm run db:seed -- --patients 5000` makes one of that size.
import { parseArgs } from 'node:util'
import { openDatabase } from './database'
import { seedIfEmpty } from './demo'
import { migrate } from './migrate'
import { Refusal, say, step } from './say'
import { main } from './stopping'

main(async () => {
  const { values } = parseArgs({ options: { patients: { type: 'string' } } })
  const { ownerUrl, appUrl } = await openDatabase({ orJoin: true })
  await migrate(ownerUrl, appUrl)
  if (values.patients === undefined) {
    say((await seedIfEmpty(ownerUrl)) ? 'The invented practice is there.' : 'A practice is there already.')
    return 0
  }
  const patients = Number(values.patients)
  if (!Number.isInteger(patients) || patients < 1) throw new Refusal('--patients takes a whole number above zero.')
  const { seedAtSize } = await import('../db/seed/seed-at-size')
  await step(`Making a practice of ${patients} patients`, () => seedAtSize(ownerUrl, { patients }))
  return 0
})
