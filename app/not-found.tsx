import Link from 'next/link'
import { Button } from '@/components/ui/button'

export default function NotFound() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-[420px] flex-col items-start justify-center gap-3 px-6">
      <h1 className="text-[22px]/7 font-semibold tracking-[-0.022em]">Nothing is here</h1>
      <p className="text-[13px] text-muted-foreground">This page does not exist, or it is not yours to open.</p>
      <Button asChild>
        <Link href="/today">Go to Today</Link>
      </Button>
    </main>
  )
}
