'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { formatMoney } from '@/lib/kernel/money'
import type { Finding } from '@/lib/rules/finding'
import { type BoardRow, type RowOutcome, statusWords } from './board-types'

export type Preview = {
  outcomes: ReadonlyMap<string, RowOutcome>
  warnings: readonly Finding[]
  isWaiting: boolean
  /** Rows whose outcome changed by itself, through a choice in another row. */
  washed: ReadonlySet<string>
  /** For a screen reader: the row that changed and the new total, once the engine has answered. */
  spoken: string
  /** Why the preview does not follow: nobody is signed in any more, or there is no connection. */
  trouble: 'signed_out' | 'offline' | null
  /** Asks whether a save would find somebody signed in; one that finds nobody would lose the page. */
  isSignedIn: () => Promise<boolean>
}

type Answer = { rows: RowOutcome[]; warnings: Finding[] } | 'signed_out' | 'offline'

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
  const [shown, setShown] = useState({ outcomes: byPatient(initial), warnings: initialWarnings, washed: none })
  const [isWaiting, setWaiting] = useState(false)
  const [spoken, setSpoken] = useState('')
  const [trouble, setTrouble] = useState<Preview['trouble']>(null)
  const asked = useRef(0)
  const key = JSON.stringify(rows.map((row) => [row.patientId, row.choice]))
  const answered = useRef(key)
  const heardAt = useRef(Date.now())
  const latest = useRef({ rows, shown })
  latest.current = { rows, shown }

  const ask = async (): Promise<Answer> => {
    const turn = ++asked.current
    const answer = await askPreview(sessionId, key)
    if (turn !== asked.current) return answer
    setWaiting(false)
    setTrouble(typeof answer === 'string' ? answer : null)
    if (typeof answer === 'string') return answer
    heardAt.current = Date.now()
    const changed = changedRows(answered.current, key)
    answered.current = key
    const outcomes = byPatient(answer.rows)
    const before = latest.current.shown.outcomes
    const washed = new Set(
      [...outcomes.keys()].filter(
        (id) => !changed.has(id) && signature(before.get(id)) !== signature(outcomes.get(id)),
      ),
    )
    setShown({ outcomes, warnings: answer.warnings, washed })
    setSpoken(inWords(latest.current.rows, changed, outcomes))
    return answer
  }
  const askNow = useEffectEvent(ask)

  useEffect(() => {
    if (key === answered.current) return
    asked.current += 1
    setWaiting(true)
    const timer = setTimeout(() => void askNow(), 120)
    return () => clearTimeout(timer)
  }, [key])

  // What kept the answer away may be over: somebody signed in beside, or the connection is back.
  useEffect(() => {
    if (trouble === null) return
    const again = () => void askNow()
    const timer = trouble === 'offline' ? setInterval(again, retryMs) : undefined
    window.addEventListener('focus', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', again)
    }
  }, [trouble])

  const isSignedIn = async () => {
    if (trouble === null && Date.now() - heardAt.current < surelySignedInMs) return true
    return (await ask()) !== 'signed_out'
  }
  return { ...shown, isWaiting, spoken, trouble, isSignedIn }
}

const retryMs = 5000
// A session ends after 15 quiet minutes; each answer of the server began them anew.
const surelySignedInMs = 10 * 60_000

const none: ReadonlySet<string> = new Set()

/** The answer of the engine, or why it did not come; the old outcome then stays in sight. */
async function askPreview(sessionId: string, key: string): Promise<Answer> {
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
      redirect: 'manual',
    })
    if (response.type === 'opaqueredirect') return 'signed_out'
    return response.ok ? await response.json() : 'offline'
  } catch {
    return 'offline'
  }
}

function byPatient(rows: readonly RowOutcome[]): ReadonlyMap<string, RowOutcome> {
  return new Map(rows.map((row) => [row.patientId, row]))
}

function signature(outcome: RowOutcome | undefined): string {
  return outcome ? `${outcome.outcome} ${outcome.amountCents} ${outcome.sentence}` : ''
}

function changedRows(before: string, after: string): Set<string> {
  const old = new Map((JSON.parse(before) as [string, unknown][]).map(([id, choice]) => [id, JSON.stringify(choice)]))
  const now = JSON.parse(after) as [string, unknown][]
  return new Set(now.filter(([id, choice]) => old.get(id) !== JSON.stringify(choice)).map(([id]) => id))
}

const outcomeWords = { ready: 'will bill', held: 'on hold', not_billed: 'no claim' } as const

/** 'Farid Nasseri, no show, no claim. 6 will bill, $420.00. 1 on hold.' */
function inWords(
  rows: readonly BoardRow[],
  changed: ReadonlySet<string>,
  outcomes: ReadonlyMap<string, RowOutcome>,
): string {
  const open = rows.flatMap((row) => (row.sent ? [] : (outcomes.get(row.patientId) ?? [])))
  const ready = open.filter((row) => row.outcome === 'ready')
  const held = open.filter((row) => row.outcome === 'held').length
  const total = ready.reduce((sum, row) => sum + row.amountCents, 0)
  const row = changed.size === 1 ? rows.find((one) => changed.has(one.patientId)) : undefined
  const outcome = row && outcomes.get(row.patientId)
  const who =
    row?.choice.status && outcome
      ? `${row.name}, ${statusWords[row.choice.status]}, ${outcomeWords[outcome.outcome]}. `
      : ''
  return `${who}${ready.length} will bill, ${formatMoney(total)}. ${held} on hold.`
}
