// NIST SP 800-63B-4: a password that is the only factor has fifteen characters or more. No mix of signs is asked for.
const shortest = 15

/**
 * Why a password cannot be chosen, in a sentence; null for one that can. Long rather than full of signs, and nothing that a
 * stranger would try first: what is known of the person, the practice and the product, one piece again and again, a row of
 * keys.
 */
export function passwordProblem(
  password: string,
  { email, name, practiceName }: { email: string; name: string; practiceName: string },
): string | null {
  const letters = [...password.normalize('NFC')]
  if (letters.length < shortest) {
    return `Too short: ${letters.length} of ${shortest} characters. A few words in a row are easy to keep.`
  }
  const plain = squashed(password)
  const [account = '', host = ''] = email.split('@')
  const known = [
    { word: squashed(account), what: 'your email' },
    { word: squashed(host.split('.')[0] ?? ''), what: 'your email' },
    ...[name, ...name.split(/\s+/)].map((part) => ({ word: squashed(part), what: 'your name' })),
    { word: squashed(practiceName), what: 'the practice’s name' },
    { word: 'password', what: 'the word password' },
    { word: 'cohort', what: 'the word cohort' },
  ]
  const found = known.find(({ word }) => word.length >= 4 && plain.includes(word))
  if (found) {
    const which = found.what.startsWith('the word') ? found.what : `${found.what} (“${found.word}”)`
    return `Leave out ${which}: it is the first thing a stranger tries.`
  }
  if (new Set(plain).size < 5 || isOnePieceAgain(plain)) {
    return 'Use more different letters: this one is quickly guessed.'
  }
  if (isRowOfKeys(plain)) return 'Use words instead of a row of keys: this one is quickly guessed.'
  return null
}

/** 'open-chairs-open-chairs': as good as half of it. */
function isOnePieceAgain(plain: string): boolean {
  return /^(.+?)\1+.{0,2}$/u.test(plain)
}

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz']

/** True when most of it is keys or letters as they follow each other. */
function isRowOfKeys(plain: string): boolean {
  let following = 0
  for (let i = 1; i < plain.length; i += 1) {
    const pair = plain.slice(i - 1, i + 1)
    const turned = `${pair[1]}${pair[0]}`
    if (rows.some((row) => row.includes(pair) || row.includes(turned))) following += 1
  }
  return following > plain.length / 2
}

function squashed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
