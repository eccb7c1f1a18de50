'use client'

import { useEffect, useRef, useState } from 'react'
import { formatMoney } from '@/lib/kernel/money'
import type { Finding } from '@/lib/rules/finding'
import type { BoardRow, RowOutcome } from './board-types'

type Preview = {
  outcomes: ReadonlyMap<string, RowOutcome>
  warnings: readonly Finding[]
  isWaiting: boolean
  /** For a screen reader: the new total, said once the engine has answered. */
  spoken: string
}

/**
 * Asks the server's engine what the choices would become, a moment after the last of them. While an answer is awaited the
 * old outcome stays; an answer that a newer choice has overtaken is dropped.
 */
export function usePreview(
  sessionId: string,
  rows: readonly BoardRow[],
  initial: readonly RowOutcome[],
  initialWarnings: readonly Finding[],
): Preview {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, RowOutcome>>(() => byPatient(initial))
  const [warnings, setWarnings] = useState(initialWarnings)
  const [isWaiting, setWaiting] = useState(false)
  const [spoken, setSpoken] = useState('')
  const asked = useRef(0)
  const key = JSON.stringify(rows.map((row) => [row.patientId, row.choice]))
  const shown = useRef(key)

  useEffect(() => {
    if (key === shown.current) return
    const turn = ++asked.current
    setWaiting(true)
    const timer = setTimeout(async () => {
      const answer = await askPreview(sessionId, key)
      if (turn !== asked.current) return
      setWaiting(false)
      if (!answer) return
      shown.current = key
      setOutcomes(byPatient(answer.rows))
      setWarnings(answer.warnings)
      setSpoken(inWords(answer.rows))
    }, 120)
    return () => clearTimeout(timer)
  }, [key, sessionId])

  return { outcomes, warnings, isWaiting, spoken }
}

/** The answer of the engine, or null when it did not come; the old outcome then stays in sight. */
async function askPreview(sessionId: string, key: string): Promise<{ rows: RowOutcome[]; warnings: Finding[] } | null> {
  const rows = (JSON.parse(key) as [string, BoardRow['choice']][]).map(([patientId, choice]) => ({
    patientId,
    version: 0,
    choice,
  }))
  try {
    const response = await fetch('/api/preview', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ sessionId, rows }),
    })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

function byPatient(rows: readonly RowOutcome[]): ReadonlyMap<string, RowOutcome> {
  return new Map(rows.map((row) => [row.patientId, row]))
}

function inWords(rows: readonly RowOutcome[]): string {
  const ready = rows.filter((row) => row.outcome === 'ready')
  const held = rows.filter((row) => row.outcome === 'held').length
  const total = ready.reduce((sum, row) => sum + row.amountCents, 0)
  return `${ready.length} will bill, ${formatMoney(total)}. ${held} on hold.`
}
