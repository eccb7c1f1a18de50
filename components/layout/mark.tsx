/** The circle of chairs, the open one in clay. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className="shrink-0">
      <g className="fill-primary">
        <circle cx="12.17" cy="12.17" r="1.6" />
        <circle cx="8" cy="13.9" r="1.6" />
        <circle cx="3.83" cy="12.17" r="1.6" />
        <circle cx="2.1" cy="8" r="1.6" />
        <circle cx="3.83" cy="3.83" r="1.6" />
        <circle cx="8" cy="2.1" r="1.6" />
        <circle cx="12.17" cy="3.83" r="1.6" />
      </g>
      <circle cx="13.9" cy="8" r="1.6" className="fill-clay" />
    </svg>
  )
}
