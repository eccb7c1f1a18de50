import { count } from '@/lib/kernel/words'

/** '40 seconds', '15 minutes'. */
export function waitInWords(seconds: number): string {
  return seconds < 60 ? count(seconds, 'second') : count(Math.ceil(seconds / 60), 'minute')
}
