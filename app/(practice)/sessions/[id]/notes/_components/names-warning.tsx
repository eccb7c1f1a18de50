import { TriangleAlert } from 'lucide-react'
import { firstNameAndInitial, type Named, namesInText } from '@/lib/attendance/names-in-text'
import { listInWords } from '@/lib/kernel/words'

type NamesWarningProps = {
  text: string
  /** Whose name does not belong here. */
  people: readonly Named[]
  /** What to do instead, in a sentence. */
  instead: string
}

/** Says which members a text names though it must not; nothing when it names nobody. */
export function NamesWarning({ text, people, instead }: NamesWarningProps) {
  const named = namesInText(text, people)
  return (
    <div aria-live="polite" className="empty:hidden">
      {named.length > 0 ? (
        <p className="flex items-start gap-2 text-[13px]/[18px]">
          <TriangleAlert aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-hold" />
          <span>
            <span className="font-medium">{listInWords(named.map(firstNameAndInitial))}</span>{' '}
            {named.length === 1 ? 'is' : 'are'} named here. {instead}
          </span>
        </p>
      ) : null}
    </div>
  )
}
