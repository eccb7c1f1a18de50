const seats = Array.from({ length: 12 }, (_, i) => {
  const angle = (i / 12) * 2 * Math.PI
  return {
    key: i,
    x: Math.round(5000 + 3400 * Math.cos(angle)),
    y: Math.round(5000 + 3400 * Math.sin(angle)),
    isOpen: i === 0,
  }
})

/** The circle of chairs, large: decoration, and nowhere else in the product. */
export function ChairCircle() {
  return (
    <svg viewBox="0 0 10000 10000" aria-hidden="true" className="w-[min(420px,60%)]">
      {seats.map((seat) => (
        <circle
          key={seat.key}
          cx={seat.x}
          cy={seat.y}
          r="460"
          className={seat.isOpen ? 'fill-clay' : 'fill-primary-line'}
        />
      ))}
    </svg>
  )
}
