import 'server-only'

/** The neighbourhood a request comes from: the /24 of an IPv4 address, the /64 of an IPv6 one. */
export function networkOf(headers: Pick<Headers, 'get'>): string {
  const address = headers.get('x-forwarded-for')?.split(',')[0]?.trim() || 'unknown'
  const plain = address.replace(/^::ffff:/, '')
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain.split('.').slice(0, 3).join('.')
}
