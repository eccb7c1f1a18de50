import type { FilePreview, Progress } from './import-types'

export type Refused = { sentence: string }

const away: Refused = { sentence: 'The server did not answer. Check the connection and choose the file again.' }

/** Sends a file to be looked at. */
export async function sendForPreview(file: File): Promise<FilePreview | Refused> {
  return sendFile<FilePreview>('/settings/data/preview', file)
}

/** Sends a file to be imported and tells how far it is, by asking each second, until the answer is there. */
export async function runImport(
  file: File,
  onShare: (share: number) => void,
): Promise<{ counts: Record<string, number> } | Refused> {
  const address = `/settings/data/imports/${crypto.randomUUID()}`
  const timer = setInterval(async () => {
    const response = await fetch(`${address}/progress`).catch(() => null)
    if (!response?.ok) return
    const { doneCount, totalCount } = (await response.json()) as Progress
    onShare(totalCount === 0 ? 0 : doneCount / totalCount)
  }, 1000)
  const answer = await sendFile<{ counts: Record<string, number> }>(
    `${address}?${new URLSearchParams({ name: file.name })}`,
    file,
  )
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
