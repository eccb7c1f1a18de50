/** Runs once when the server starts: a database role that could read past the policies ends it before the first request. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next says here which of its two runtimes this is.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { refuseToStart } = await import('./app/_server/refuse-to-start')
  await refuseToStart()
}
