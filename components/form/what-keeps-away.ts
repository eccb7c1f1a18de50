/** Whether something keeps a question from the server: it would answer with its sign-in page, and the page be lost. */
export async function whatKeepsAway(): Promise<'signed_out' | 'offline' | null> {
  const answer = await fetch('/api/session').catch(() => null)
  if (answer === null) return 'offline'
  return answer.ok ? null : 'signed_out'
}

/**
 * Asks the server something while somebody types. Null when there is no answer: nobody is signed in any more, or there is
 * no connection. What is typed stays, and saving says which of the two it is.
 */
export async function unlessAway<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  if ((await whatKeepsAway()) !== null) return null
  return ask().catch(() => null)
}
