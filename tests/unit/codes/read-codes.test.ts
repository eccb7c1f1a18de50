import { expect, test } from 'vitest'
import { readCodes } from '../../../lib/codes/read-codes'

test.each([
  ['90853', ['90853']],
  [' 90853, 90837;90853 ', ['90853', '90837']],
  ['90853 90837', ['90853', '90837']],
  ['Group  Therapy, g0410', ['group therapy', 'G0410']],
  ['9085', null],
  ['therapy', null],
  [' , ', null],
])('%j is read as %j', (text, codes) => {
  expect(readCodes(text)).toEqual(codes)
})
