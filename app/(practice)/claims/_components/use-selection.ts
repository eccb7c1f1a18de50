import { useRef, useState } from 'react'

export type Selection = {
  selected: ReadonlySet<string>
  /** All that the filter matches, also those of other pages. */
  isAll: boolean
  has: (id: string) => boolean
  toggle: (id: string, isRange?: boolean) => void
  toggleMany: (ids: readonly string[], isOn: boolean) => void
  selectAll: () => void
  /** Back from all that match to those of this page. */
  selectOnly: (ids: readonly string[]) => void
  clear: () => void
}

/** What is selected of a list, in the order of its ids; only choosable ones can be. */
export function useSelection(choosable: readonly string[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [isAll, setAll] = useState(false)
  const last = useRef<string | null>(null)

  const change = (edit: (next: Set<string>) => void) => {
    const next = new Set(isAll ? choosable : selected)
    edit(next)
    setAll(false)
    setSelected(next)
  }
  return {
    selected,
    isAll,
    has: (id) => (isAll ? choosable.includes(id) : selected.has(id)),
    toggle: (id, isRange = false) => {
      if (!choosable.includes(id)) return
      const from = last.current === null ? -1 : choosable.indexOf(last.current)
      last.current = id
      change((next) => {
        if (isRange && from >= 0) {
          const to = choosable.indexOf(id)
          for (const one of choosable.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one)
        } else if (!next.delete(id)) next.add(id)
      })
    },
    toggleMany: (ids, isOn) =>
      change((next) => {
        for (const id of ids)
          if (isOn) next.add(id)
          else next.delete(id)
      }),
    selectAll: () => setAll(true),
    selectOnly: (ids) => {
      setAll(false)
      setSelected(new Set(ids))
    },
    clear: () => {
      setAll(false)
      setSelected(new Set())
      last.current = null
    },
  }
}
