import 'server-only'
import { isUtf8 } from 'node:buffer'
import { err, ok, type Result } from '@/lib/kernel/result'

/** Reads what a browser sends as text, no further than a limit: what is larger is not kept in memory. */
export async function readText(request: Request, limit: number): Promise<Result<string, 'too_large' | 'not_text'>> {
  const reader = request.body?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > limit) {
      await reader?.cancel()
      return err('too_large')
    }
    parts.push(part.value)
  }
  const bytes = Buffer.concat(parts)
  return isUtf8(bytes) ? ok(bytes.toString('utf8')) : err('not_text')
}
