// The import table, by dependency-cruiser. A checker that sees no file passes for nothing, so it must have seen some.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installed, root } from './paths'
import { run } from './running'
import { say } from './say'
import { main } from './stopping'

const folders = ['app', 'bin', 'components', 'db', 'lib', 'scripts', 'tests']

main(async () => {
  const present = folders.filter((folder) => existsSync(join(root, folder)))
  const { code, output } = await run(installed('depcruise'), ['--output-type', 'err-long', ...present], { cwd: root })
  const cruised = Number(/(\d+) modules/.exec(output)?.[1] ?? 0)
  if (cruised > 0) return code
  say('dependency-cruiser saw no module at all.')
  return 1
})
