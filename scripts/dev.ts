// `npm run dev`: the database of `npm start` under Next's development server.
import { openDatabase } from './database'
import { seedIfEmpty } from './demo'
import { migrate } from './migrate'
import { root } from './paths'
import { start } from './running'
import { step } from './say'
import { loadSecrets } from './secrets'
import { appEnvironment } from './serve'
import { main } from './stopping'

main(async () => {
  const [host, port] = ['127.0.0.1', Number(process.env.PORT || 3000)]
  const { nextauthSecret } = loadSecrets()
  const { ownerUrl, appUrl } = await step('Opening the database', () => openDatabase())
  await step('Bringing its schema up to date', () => migrate(ownerUrl, appUrl))
  await seedIfEmpty(ownerUrl)
  const server = start(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'dev', '--hostname', host, '--port', String(port)],
    { cwd: root, env: { ...appEnvironment({ host, port, appUrl, nextauthSecret }), NODE_ENV: 'development' } },
  )
  return new Promise<number>((resolve) => server.once('exit', (code) => resolve(code ?? 1)))
}, 0)
