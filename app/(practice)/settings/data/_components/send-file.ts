import type { FilePreview, Progress } from './import-types'

type Refused = { sentence: string }

const away: Refused = { sentence: 'The server did not answer. Check the connection and choose the file again.' }

/** Sends a file to be looked at. */
export async function sendForPreview(file: File): Promise<FilePreview | Refused> {
  const response = await post('/settings/data/preview', file)
  return response ? answerOf<FilePreview>(response) : away
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
  const response = await post(`${address}?${new URLSearchParams({ name: file.name })}`, file)
  clearInterval(timer)
  return response ? answerOf<{ counts: Record<string, number> }>(response) : away
}

async function post(address: string, file: File): Promise<Response | null> {
  const headers = { 'Content-Type': 'application/octet-stream' }
  return fetch(address, { method: 'POST', body: file, headers }).catch(() => null)
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
