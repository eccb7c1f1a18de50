const shortest = 12

/**
 * Why a password cannot be chosen, in a sentence; null for one that can. Long rather than full of signs, and nothing that a
 * stranger would try first: the own email, the practice's name, one letter again and again.
 */
export function passwordProblem(
  password: string,
  { email, practiceName }: { email: string; practiceName: string },
): string | null {
  if ([...password].length < shortest) return `At least ${shortest} letters. A few words in a row are easy to keep.`
  const plain = squashed(password)
  const [name = '', host = ''] = email.split('@')
  const known = [
    { word: squashed(name), what: 'your email' },
    { word: squashed(host.split('.')[0] ?? ''), what: 'your email' },
    { word: squashed(practiceName), what: 'the practice’s name' },
    { word: 'password', what: 'the word password' },
  ]
  const found = known.find(({ word }) => word.length >= 4 && plain.includes(word))
  if (found) return `Leave out ${found.what}: it is the first thing a stranger tries.`
  if (new Set(plain).size < 5) return 'Use more different letters: this one is quickly guessed.'
  return null
}

function squashed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
