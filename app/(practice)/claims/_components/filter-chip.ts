/** How a filter looks that narrows nothing, and one that does. */
export const chip =
  'touch-target inline-flex h-[34px] shrink-0 items-center gap-1.5 rounded-md border border-border-strong bg-card text-[13.5px] transition-colors duration-120 hover:bg-muted'
export const chipOn = 'border-primary-line bg-primary-tint font-medium text-primary hover:bg-primary-tint'
