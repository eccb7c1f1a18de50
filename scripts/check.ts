// `npm run check`: everything that can be said without running the product.

import { say } from './say'
import { check } from './stages'
import { main } from './stopping'

main(async () => {
  const { passed, failed } = await check()
  say(`${passed} passed, ${failed} failed`)
  return failed ? 1 : 0
})
