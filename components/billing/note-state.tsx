import { CircleCheck, File, FilePenLine, type LucideIcon } from 'lucide-react'
import { cn } from '@/components/cn'

export type NoteState = 'not_signed' | 'not_begun' | 'draft' | 'signed' | 'elsewhere'

const words: Record<NoteState, { word: string; icon: LucideIcon; look: string }> = {
  // Where notes are kept elsewhere no more is known.
  not_signed: { word: 'Not signed', icon: FilePenLine, look: 'text-muted-foreground' },
  not_begun: { word: 'Not begun', icon: File, look: 'text-muted-foreground' },
  draft: { word: 'Draft', icon: FilePenLine, look: 'text-muted-foreground' },
  signed: { word: 'Signed', icon: CircleCheck, look: 'text-ready' },
  elsewhere: { word: 'Signed elsewhere', icon: CircleCheck, look: 'text-muted-foreground' },
}

/** How far a member's note is: a word with its icon. */
export function NoteStateWord({ state, className }: { state: NoteState; className?: string }) {
  const { word, icon: Icon, look } = words[state]
  return (
    <span
      className={cn(
        'inline-flex items-center align-middle gap-1.5 text-[13px]/[18px] whitespace-nowrap',
        look,
        className,
      )}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0 stroke-[1.8]" />
      {word}
    </span>
  )
}
