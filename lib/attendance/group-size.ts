/** A payer, how many people it pays in one room, and how many of the group are its members. */
export type SizeLimit = { payerId: string; payerName: string; limit: number; members: number }

export type GroupSize = {
  people: number
  /** The smallest limit first. */
  limits: SizeLimit[]
  /** Members whose claims wait when everybody comes. */
  waiting: number
  /** From so many people on the first claims would wait, and how many these are; null when no payer has a say. */
  next: { people: number; waiting: number } | null
}

/** A group's size against the limit of each payer its members have (domain.md G-05). */
export function groupSize(
  members: readonly { payerId: string | null }[],
  payers: readonly { id: string; name: string; limit: number }[],
): GroupSize {
  const limits = payers
    .map(({ id, name, limit }) => ({
      ...{ payerId: id, payerName: name, limit },
      members: members.filter((one) => one.payerId === id).length,
    }))
    .filter((one) => one.members > 0)
    .sort((a, b) => a.limit - b.limit || (a.payerName < b.payerName ? -1 : 1))
  const people = members.length
  const waitingFor = (size: number) =>
    limits.filter((one) => one.limit < size).reduce((total, one) => total + one.members, 0)
  const above = limits.find((one) => one.limit >= people)
  return {
    people,
    limits,
    waiting: waitingFor(people),
    next: above ? { people: above.limit + 1, waiting: waitingFor(above.limit + 1) } : null,
  }
}
