/** Whether something keeps a question from the server: it would answer with its sign-in page, and the page be lost. */
export async function whatKeepsAway(): Promise<'signed_out' | 'offline' | null> {
  const answer = await fetch('/api/session').catch(() => null)
  if (answer === null) return 'offline'
  return answer.ok ? null : 'signed_out'
}
