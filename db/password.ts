import { hash, verify } from '@node-rs/argon2'

// Argon2id by default. Four at a time, so that many sign-ins at once cannot use up the memory.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }
const mostAtOnce = 4

let running = 0
const waiting: (() => void)[] = []

/** The Argon2id hash of a password, as text that carries its own parameters. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), cost))
}

/** True when the password is the one of the hash. */
export function isPassword(passwordHash: string, password: string): Promise<boolean> {
  return inTurn(() => verify(passwordHash, password.normalize('NFC')))
}

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}
