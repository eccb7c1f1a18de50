const chairs = Array.from({ length: 9 }, (_, i) => ({ turn: i * 40, isOpen: i === 2 }))

/** The circle of chairs around a table, the open one in clay: decoration, and nowhere else in the product. */
export function ChairCircle() {
  return (
    <svg viewBox="0 0 464 464" aria-hidden="true" className="w-[min(464px,68%)]">
      <circle cx="232" cy="232" r="232" className="fill-background" />
      <circle cx="232" cy="232" r="104" className="fill-primary-tint" />
      <g className="fill-none stroke-primary-line" strokeWidth="1.6">
        <circle cx="232" cy="232" r="88" />
        <circle cx="232" cy="232" r="64" strokeDasharray="4 6" />
      </g>
      {chairs.map(({ turn, isOpen }) => (
        <g
          key={turn}
          transform={`rotate(${turn} 232 232)`}
          className={isOpen ? 'fill-clay stroke-clay' : 'fill-primary stroke-primary'}
        >
          <path d="M202 54c0-14 8-21 30-21s30 7 30 21" fill="none" strokeWidth="9" strokeLinecap="round" />
          <rect x="207" y="42" width="50" height="42" rx="13" stroke="none" />
          <path
            d="M210.500 52c0-7 5-9.500 21.500-9.500s21.500 2.500 21.500 9.500"
            fill="none"
            className="stroke-background"
            strokeWidth="3"
            strokeLinecap="round"
          />
        </g>
      ))}
    </svg>
  )
}
