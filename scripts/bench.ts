// `npm run bench`: every measurement in tests/bench, one after another. `npm run bench -- x12` runs those so named.

import { root } from './paths'
import { run } from './running'
import { say } from './say'
import { filesBelow } from './source-files'
import { main } from './stopping'

main(async () => {
  const wanted = process.argv.slice(2)
  const files = filesBelow('tests/bench').filter(
    (path) => path.endsWith('.ts') && (!wanted.length || wanted.some((word) => path.includes(word))),
  )
  if (!files.length) say('No measurement has that name.')
  let worst = 0
  for (const file of files) {
    say(`\n== ${file}`)
    // What only the server may know is read as the server reads it.
    const { code } = await run(process.execPath, ['--conditions', 'react-server', '--import', 'tsx', file], {
      cwd: root,
    })
    worst = Math.max(worst, code)
  }
  return worst
})
