/** How much of a file is in, as a bar and in words. */
export function ImportProgress({ name, share }: { name: string; share: number }) {
  const percent = Math.floor(share * 100)
  return (
    <div>
      <p className="mb-2">
        Importing {name}: {percent} %. You can leave this page; the import goes on.
      </p>
      <div
        role="progressbar"
        aria-label={`Import of ${name}`}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-2 overflow-hidden rounded-full bg-muted"
      >
        <div className="h-full bg-primary transition-[width] duration-200" style={{ width: `${percent}%` }} />
      </div>
    </div>
  )
}
