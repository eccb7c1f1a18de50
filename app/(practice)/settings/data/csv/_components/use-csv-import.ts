'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { whatKeepsAway } from '@/components/form/what-keeps-away'
import { type ColumnMatch, type CsvKind, csvColumns, guessColumns } from '@/lib/practice-file/csv-columns'
import { countsInWords } from '../../_components/import-types'
import { type ChosenList, type ListCheck, sendForCheck, sendForImport } from './send-csv'
import { splitCsv } from './split-csv'

export type Stage =
  | { at: 'choose' }
  | { at: 'matching' }
  /** Chosen and matched, and nobody was there to check it. */
  | { at: 'unchecked' }
  | { at: 'checking' }
  | { at: 'checked'; check: ListCheck }
  | { at: 'importing' }
  | { at: 'done'; made: string }
  | { at: 'failed'; sentence: string }

type Away = Awaited<ReturnType<typeof whatKeepsAway>>

// The heads and the rows that are shown; they stand in the beginning of the file.
const shown = 6
const beginning = 256 * 1024

/** What is chosen on the page, and where the import of it stands. */
export function useCsvImport() {
  const [kind, setKind] = useState<CsvKind>('patients')
  const [file, setFile] = useState<File | null>(null)
  const [table, setTable] = useState<string[][]>([])
  const [match, setMatch] = useState<ColumnMatch>({})
  const [stage, setStage] = useState<Stage>({ at: 'choose' })
  const [away, setAway] = useState<Away>(null)
  const asked = useRef(0)
  const router = useRouter()

  // An answer that comes after something else was chosen is about something else.
  const check = async (list: ChosenList) => {
    asked.current += 1
    const mine = asked.current
    setMatch(list.match)
    if (missingOf(list.kind, list.match).length > 0) return setStage({ at: 'matching' })
    setStage({ at: 'checking' })
    const kept = await whatKeepsAway()
    if (mine !== asked.current) return
    setAway(kept)
    if (kept !== null) return setStage({ at: 'unchecked' })
    const answer = await sendForCheck(list)
    if (mine !== asked.current) return
    setStage('sentence' in answer ? { at: 'failed', sentence: answer.sentence } : { at: 'checked', check: answer })
  }

  const chooseFile = async (chosen: File) => {
    const rows = splitCsv(await chosen.slice(0, beginning).text(), shown).table
    setFile(chosen)
    setTable(rows)
    await check({ kind, file: chosen, match: guessColumns(kind, rows[0] ?? []) })
  }

  const chooseKind = async (chosen: CsvKind) => {
    setKind(chosen)
    if (stage.at === 'done') return startAgain()
    if (file) await check({ kind: chosen, file, match: guessColumns(chosen, table[0] ?? []) })
  }

  const chooseColumn = async (key: string, at: number | null) => {
    const { [key]: _, ...rest } = match
    if (file) await check({ kind, file, match: at === null ? rest : { ...rest, [key]: at } })
  }

  const startAgain = () => {
    asked.current += 1
    setFile(null)
    setStage({ at: 'choose' })
  }

  const start = async () => {
    if (!file) return
    // Asked before it is sent: what is chosen and matched stays, and is imported once somebody is signed in again.
    const kept = await whatKeepsAway()
    setAway(kept)
    if (kept !== null) return
    setStage({ at: 'importing' })
    const answer = await sendForImport({ kind, file, match })
    if ('sentence' in answer) setStage({ at: 'failed', sentence: answer.sentence })
    else if ('problems' in answer) setStage({ at: 'checked', check: answer })
    else {
      setStage({ at: 'done', made: countsInWords(answer.counts) })
      router.refresh()
    }
  }

  const checkAgain = async () => {
    if (file) await check({ kind, file, match })
  }

  return { kind, file, table, match, stage, away, checkAgain, chooseFile, chooseKind, chooseColumn, startAgain, start }
}

/** The columns that a list needs and no column of the file is matched to. */
export function missingOf(kind: CsvKind, match: ColumnMatch): string[] {
  return csvColumns[kind].filter((one) => one.isNeeded && match[one.key] === undefined).map((one) => one.label)
}
