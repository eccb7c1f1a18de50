import type { FilePreview, Progress } from './import-types'

export type Refused = { sentence: string }

const away: Refused = { sentence: 'The server did not answer. Check the connection and choose the file again.' }

/** Sends a file to be looked at. */
export async function sendForPreview(file: File): Promise<FilePreview | Refused> {
  return sendFile<FilePreview>('/settings/data/preview', file)
}

/** How far an import is; null when nothing is known of it, or not yet. */
export async function askProgress(id: string): Promise<Progress | null> {
  const response = await fetch(`/settings/data/imports/${id}/progress`).catch(() => null)
  if (!response?.ok || response.redirected) return null
  return (await response.json()) as Progress
}

/** The part of an import that is done, from 0 to 1. */
export function shareOf({ doneCount, totalCount }: Pick<Progress, 'doneCount' | 'totalCount'>): number {
  return totalCount === 0 ? 0 : doneCount / totalCount
}

/** Sends a file to be imported and tells how far it is, by asking each second, until the answer is there. */
export async function runImport(
  file: File,
  onShare: (share: number) => void,
): Promise<{ counts: Record<string, number> } | Refused> {
  const id = crypto.randomUUID()
  let isOver = false
  const timer = setInterval(async () => {
    const progress = await askProgress(id)
    // An answer that was under way when the import ended would take the page back to it.
    if (progress && !isOver) onShare(shareOf(progress))
  }, 1000)
  const address = `/settings/data/imports/${id}?${new URLSearchParams({ name: file.name })}`
  const answer = await sendFile<{ counts: Record<string, number> }>(address, file)
  isOver = true
  clearInterval(timer)
  return answer
}

/** Sends a file to a route and gives what it answers, or the sentence that says why there is no answer. */
export async function sendFile<Answer>(address: string, file: File): Promise<Answer | Refused> {
  const headers = { 'Content-Type': 'application/octet-stream' }
  const response = await fetch(address, { method: 'POST', body: file, headers }).catch(() => null)
  return response ? answerOf<Answer>(response) : away
}

async function answerOf<Answer>(response: Response): Promise<Answer | Refused> {
  if (response.redirected || response.status === 401) {
    return { sentence: 'You have been signed out. Sign in again and choose the file again; nothing was written.' }
  }
  if (!response.headers.get('content-type')?.includes('json')) {
    return { sentence: 'Something went wrong on our side. Nothing of the file was kept.' }
  }
  return (await response.json()) as Answer | Refused
}
