/** A label with the letters that were typed in plum. */
export function MatchedLetters({ label, text }: { label: string; text: string }) {
  const at = text === '' ? -1 : label.toLowerCase().indexOf(text.toLowerCase())
  return (
    <span className="min-w-0 flex-1 truncate">
      {at < 0 ? (
        label
      ) : (
        <>
          {label.slice(0, at)}
          <span className="font-semibold text-primary">{label.slice(at, at + text.length)}</span>
          {label.slice(at + text.length)}
        </>
      )}
    </span>
  )
}
