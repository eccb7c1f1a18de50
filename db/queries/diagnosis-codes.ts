import { type SQL, sql } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'

export type ImportedDiagnosis = { code: string; isBillable: boolean; title: string }

/**
 * Codes of the imported release of ICD-10-CM that is in force on a day, by the beginning of the code or by words of the
 * title; billable ones first. The tables are the same for every practice, which is why none is named in the query.
 * Null: no release of that day has been imported.
 */
export async function listImportedDiagnoses(
  tx: Executor,
  _practiceId: PracticeId,
  { text, date, limit }: { text: string; date: IsoDate; limit: number },
): Promise<ImportedDiagnosis[] | null> {
  const [release] = await tx.execute<{ id: string }>(sql`
    select r.id from code_releases r where r.kind = 'icd10cm' and r.from_date <= ${date}
      and (r.through_date is null or r.through_date >= ${date})
    order by r.from_date desc, r.created_at desc limit 1`)
  if (!release) return null
  const like = (word: string, before: string): string => `${before}${word.replace(/[\\%_]/g, '\\$&')}%`
  const code = text.replaceAll('.', '').trim().toUpperCase()
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean)
  // A word begins where a blank, a hyphen or a bracket stands before it.
  const inTitle = words.map(
    (word): SQL => sql`' ' || translate(lower(d.long_title), '-(,/', '    ') like ${like(word, '% ')}`,
  )
  const rows = await tx.execute<{ code: string; is_billable: boolean; title: string }>(sql`
    select d.code, d.is_billable, d.long_title as title from diagnosis_codes d
    where d.release_id = ${release.id}
      and (d.code like ${like(code, '')} ${inTitle.length > 0 ? sql`or (${sql.join(inTitle, sql` and `)})` : sql``})
    order by d.is_billable desc, d.code like ${like(code, '')} desc, d.code limit ${limit}`)
  return rows.map((row) => ({ code: row.code, isBillable: row.is_billable, title: row.title }))
}

/** What the imported release of a day says of one code; null: it does not have it, or there is no release of that day. */
export async function getImportedDiagnosis(
  tx: Executor,
  _practiceId: PracticeId,
  { code, date }: { code: string; date: IsoDate },
): Promise<ImportedDiagnosis | null> {
  const [row] = await tx.execute<{ code: string; is_billable: boolean; title: string }>(sql`
    select d.code, d.is_billable, d.long_title as title from diagnosis_codes d
    join code_releases r on r.id = d.release_id
    where d.code = ${code} and r.kind = 'icd10cm' and r.from_date <= ${date}
      and (r.through_date is null or r.through_date >= ${date})
    order by r.from_date desc, r.created_at desc limit 1`)
  return row ? { code: row.code, isBillable: row.is_billable, title: row.title } : null
}
