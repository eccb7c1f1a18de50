'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ImportProgress } from './import-progress'
import { askProgress, shareOf } from './send-file'

/** An import that was begun before this page was opened: how far it is, until it has ended. */
export function RunningImport({ id, fileName, share: first }: { id: string; fileName: string; share: number }) {
  const [share, setShare] = useState(first)
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(async () => {
      const progress = await askProgress(id)
      if (!progress) return
      if (progress.state === 'running') return setShare(shareOf(progress))
      clearInterval(timer)
      router.refresh()
    }, 1000)
    return () => clearInterval(timer)
  }, [id, router])
  return <ImportProgress name={fileName} share={share} />
}
