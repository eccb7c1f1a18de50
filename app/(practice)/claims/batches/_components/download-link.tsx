import { Download } from 'lucide-react'

/** The file of a batch, byte for byte as it was made. */
export function DownloadLink({ id, controlNumber }: { id: string; controlNumber: number }) {
  return (
    <a
      href={`/claims/batches/${id}/download`}
      download
      className="touch-target inline-flex items-center gap-1.5 rounded-sm text-[13px] text-primary underline decoration-primary-line underline-offset-4"
    >
      <Download aria-hidden="true" className="size-4 stroke-[1.8]" /> 837P
      <span className="sr-only"> of batch {controlNumber}</span>
    </a>
  )
}
