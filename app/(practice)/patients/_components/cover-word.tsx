import { ShieldAlert, ShieldCheck, ShieldOff } from 'lucide-react'
import { cn } from '@/components/cn'
import { Badge, type Tone } from '@/components/ui/badge'
import { daysBetween, type IsoDate, yearOf } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'

/** How far somebody is covered: nobody pays today; or somebody does, for so long as is known. */
export type Cover = { isCovered: boolean; through: IsoDate | null }

const soonDays = 30

function said({ isCovered, through }: Cover, today: IsoDate): { word: string; tone: Tone; icon: typeof ShieldCheck } {
  if (!isCovered) return { word: 'No cover', tone: 'hold', icon: ShieldOff }
  if (through === null) return { word: 'Covered', tone: 'ready', icon: ShieldCheck }
  const words = dayInWords(through)
  const day = yearOf(through) === yearOf(today) ? words.slice(0, -6) : words
  const isSoon = daysBetween(today, through) <= soonDays
  return isSoon
    ? { word: `Ends ${day}`, tone: 'hold', icon: ShieldAlert }
    : { word: `Covered to ${day}`, tone: 'ready', icon: ShieldCheck }
}

/** Covered, ends or none: as icon and word, for rows. */
export function CoverWord({ cover, today }: { cover: Cover; today: IsoDate }) {
  const { word, tone, icon: Icon } = said(cover, today)
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1.5 align-middle font-medium whitespace-nowrap',
        tone === 'ready' ? 'text-ready' : 'text-hold',
      )}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0 stroke-[1.8]" />
      {word}
    </span>
  )
}

/** The same with its fill, for the title. */
export function CoverBadge({ cover, today }: { cover: Cover; today: IsoDate }) {
  const { word, tone, icon: Icon } = said(cover, today)
  return (
    <Badge tone={tone}>
      <Icon aria-hidden="true" />
      {word}
    </Badge>
  )
}
