'use client'

import type { SettingCard } from '@/lib/policy/setting-card'

type ChecksEditorProps = {
  card: SettingCard
  value: unknown
  options: readonly { value: string; label: string }[]
  /** What null means, where there may be no list. */
  none?: string
  /** A word that stands for a list of its own. */
  whole?: { value: string; label: string }
  describedBy?: string
  onChange: (value: unknown) => void
}

/** Some of a known list; or none of it, or all of it by its name. */
export function ChecksEditor({ card, value, options, none, whole, describedBy, onChange }: ChecksEditorProps) {
  const chosen = Array.isArray(value)
    ? value.map(String)
    : whole && value === whole.value
      ? options.map((one) => one.value)
      : []
  const isList = Array.isArray(value)
  const all = whole ?? (none === undefined ? undefined : { value: null, label: none })
  const toggle = (one: string, isOn: boolean) => {
    const wanted = isOn ? [...chosen, one] : chosen.filter((other) => other !== one)
    onChange(options.map((each) => each.value).filter((each) => wanted.includes(each)))
  }
  return (
    <fieldset aria-describedby={describedBy} className="grid gap-1.5">
      <legend className="sr-only">{card.label}</legend>
      {all ? <Check label={all.label} isOn={!isList} onToggle={(isOn) => onChange(isOn ? all.value : chosen)} /> : null}
      {isList || !all ? (
        <div className={all ? 'ml-6 grid gap-1.5' : 'grid gap-1.5'}>
          {options.map((one) => (
            <Check
              key={one.value}
              label={one.label}
              isOn={chosen.includes(one.value)}
              onToggle={(isOn) => toggle(one.value, isOn)}
            />
          ))}
        </div>
      ) : null}
    </fieldset>
  )
}

function Check({ label, isOn, onToggle }: { label: string; isOn: boolean; onToggle: (isOn: boolean) => void }) {
  return (
    <label className="flex min-h-6 items-center gap-2.5 text-[13px]/[18px]">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onToggle(event.target.checked)}
        className="size-4 shrink-0 accent-primary"
      />
      {label}
    </label>
  )
}
