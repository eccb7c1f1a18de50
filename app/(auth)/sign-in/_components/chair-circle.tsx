const seats = Array.from({ length: 12 }, (_, i) => {
  const angle = (i / 12) * 2 * Math.PI
  return {
    key: i,
    x: (50 + 34 * Math.cos(angle)).toFixed(2),
    y: (50 + 34 * Math.sin(angle)).toFixed(2),
    isOpen: i === 0,
  }
})

/** The circle of chairs, large: decoration, and nowhere else in the product. */
export function ChairCircle() {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className="w-[min(420px,60%)]">
      {seats.map((seat) => (
        <circle
          key={seat.key}
          cx={seat.x}
          cy={seat.y}
          r="4.6"
          className={seat.isOpen ? 'fill-clay' : 'fill-primary-line'}
        />
      ))}
    </svg>
  )
}
