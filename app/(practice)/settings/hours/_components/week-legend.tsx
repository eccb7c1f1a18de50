/** What the colors of the week mean. */
export function WeekLegend({ hasMeetings }: { hasMeetings: boolean }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1.5 px-4 py-2.5 text-xs/4 text-muted-foreground">
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className="h-2.5 w-3.5 rounded-xs bg-primary-line forced-colors:border" />
        Posted open
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className="h-2.5 w-3.5 rounded-xs bg-primary forced-colors:border" />
        Open in the evening or on a weekend: 99051 where the payer pays it
      </li>
      {hasMeetings ? (
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="h-1 w-3.5 rounded-full bg-foreground" />A group meets
        </li>
      ) : null}
    </ul>
  )
}
