/** Loads reference/legal-sources.json, and notes articles that lists cite although their text was not read. */
import { sql } from 'kysely'
import { pinyin } from 'pinyin-pro'
import { json, type Database } from '../../../foundation/database.ts'
import type { ClauseReference } from '../contract.ts'
import { words } from '../words.ts'

type Row = {
  id: string
  title: string
  titleEn: string | null
  issuer: string
  level: string
  documentNumber: string | null
  promulgatedOn: string | null
  effectiveFrom: string | null
  repealedOn: string | null
  supersededBy: string | null
  jurisdiction: string
  articles: { article: string; gist: string }[]
  source: string
  confidence?: string
  note?: string
}

/** First letters of the title's reading, so that a source is found by typing 城居法 as its initials. */
export function titleInitials(title: string): string {
  return pinyin(title, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase()
}

/** Two gists under one number (条号未核) become one clause: an article is cited by its number, so it can stand only once. */
function clausesOf({ id, articles }: Row) {
  const byArticle = new Map<string, string[]>()
  for (const { article, gist } of articles) byArticle.set(article, [...(byArticle.get(article) ?? []), gist])
  return [...byArticle].map(([article, gists], position) => ({ source_id: id, article, position, gist: gists.join('；') }))
}

/** Gives the number of sources. A source already on file is left as it stands: stewards may have corrected it. */
export async function loadLaws(db: Database, text: string): Promise<number> {
  const { rows } = JSON.parse(text) as { rows: Row[] }
  const sources = rows.map((row) => ({
    id: row.id,
    title: row.title,
    title_en: row.titleEn,
    issuer: row.issuer,
    level: row.level,
    document_number: row.documentNumber,
    promulgated_on: row.promulgatedOn,
    effective_from: row.effectiveFrom,
    repealed_on: row.repealedOn,
    superseded_by: row.supersededBy,
    jurisdiction: row.jurisdiction,
    source: row.source,
    confidence: row.confidence ?? null,
    note: row.note ?? null,
    pinyin: titleInitials(row.title),
  }))
  await sql`
    insert into law_sources (id, title, title_en, issuer, level, document_number, promulgated_on, effective_from, repealed_on, superseded_by, jurisdiction, source, confidence, note, pinyin)
    select id, title, title_en, issuer, level, document_number, promulgated_on, effective_from, repealed_on, superseded_by, jurisdiction, source, confidence, note, pinyin
    from jsonb_to_recordset(${json(sources)}) as law(id text, title text, title_en text, issuer text, level text, document_number text,
      promulgated_on text, effective_from text, repealed_on text, superseded_by text, jurisdiction text, source text, confidence text, note text, pinyin text)
    on conflict (id) do nothing`.execute(db)
  await sql`
    insert into law_clauses (source_id, article, position, gist)
    select source_id, article, position, gist
    from jsonb_to_recordset(${json(rows.flatMap(clausesOf))}) as clause(source_id text, article text, position int, gist text)
    on conflict (source_id, article) do nothing`.execute(db)
  return rows.length
}

/** Keeps a place for articles that are cited but whose text nobody has read (`textRead: false`), where the source is known. */
export async function noteCitedArticles(db: Database, references: readonly ClauseReference[]): Promise<void> {
  const cited = references.map(({ sourceId, article }) => ({ source_id: sourceId, article }))
  await sql`
    insert into law_clauses (source_id, article, position, gist, text_read)
    select distinct source_id, article, 1000, ${words.textNotRead[0]}, false
    from jsonb_to_recordset(${json(cited)}) as cited(source_id text, article text)
    where exists (select 1 from law_sources where id = cited.source_id)
    on conflict (source_id, article) do nothing`.execute(db)
}
