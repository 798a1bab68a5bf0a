/** Reads of sources and clauses. The whole body is small (about a hundred sources): it is held, not searched row by row. */
import { sql } from 'kysely'
import type { Database } from '../../foundation/database.ts'
import { notFound } from '../../foundation/refusal.ts'
import type { Request } from '../../foundation/request.ts'
import { span } from '../../foundation/paging.ts'
import type { ClauseReference, ClauseState, ForceState, LawClause, LawLevel, LawSource } from './contract.ts'
import { clauseKey, clauseState, sourceState, type LawIndex } from './rules.ts'
import type { LawSourceRow } from './tables.ts'
import { words } from './words.ts'

/** The index of rules.ts with whole rows. */
export type FullLawIndex = Omit<LawIndex, 'sources'> & { sources: ReadonlyMap<string, LawSourceRow> }

let held: { revision: string; index: Promise<FullLawIndex> } | undefined

/**
 * A text that changes with every saved source or clause; usable as a subquery of another statement. `xmin` (the writing
 * transaction) tells apart two states that reached the same revision number, one of which was rolled back.
 */
export function lawRevision(db: Database) {
  return db
    .selectFrom('lawSources')
    .select(
      sql<string>`concat(count(*), ':', (select count(*) from law_clauses), ':', coalesce(sum(hashtext(concat_ws(' ', id, revision, law_sources.xmin))), 0))`.as(
        'revision',
      ),
    )
}

async function readIndex(db: Database): Promise<FullLawIndex> {
  const sources = await db.selectFrom('lawSources').selectAll().orderBy('id').execute()
  const clauses = await db.selectFrom('lawClauses').selectAll().orderBy('sourceId').orderBy('position').execute()
  return {
    sources: new Map(sources.map((source) => [source.id, source])),
    clauses: new Map(clauses.map((clause) => [clauseKey(clause), clause])),
  }
}

/** All laws in memory; read again only when one was saved since. */
export async function lawIndex(db: Database): Promise<FullLawIndex> {
  const { revision } = await lawRevision(db).executeTakeFirstOrThrow()
  if (held?.revision !== revision) {
    const index = readIndex(db)
    held = { revision, index }
    index.catch(() => (held = undefined))
  }
  return held.index
}

/** How each citation stands on a day, in the order asked; one look at the laws for any number of citations. */
export async function clauseStates(db: Database, references: readonly ClauseReference[], day: string): Promise<ClauseState[]> {
  const index = await lawIndex(db)
  return references.map((reference) => clauseState(reference, index, day))
}

const publicPart = ({ pinyin: _, ...source }: LawSourceRow): LawSource => source

type Asked = {
  page: number
  size: number
  search?: string | undefined
  level?: LawLevel | undefined
  state?: ForceState | undefined
  on?: string | undefined
}

export async function listLaws({ db, today }: Request, { search, level, state, on = today, page, size }: Asked) {
  const index = await lawIndex(db)
  const counts = new Map<string, number>()
  for (const { sourceId } of index.clauses.values()) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
  const wanted = search?.toLowerCase()
  const found = [...index.sources.values()]
    .filter((source) => !level || source.level === level)
    .filter(
      (source) =>
        !wanted ||
        [source.title, source.titleEn, source.documentNumber, source.issuer, source.id, source.pinyin].some((text) => text?.toLowerCase().includes(wanted)),
    )
    .map((source) => ({
      ...publicPart(source),
      state: sourceState(source, index, on),
      successorTitle: index.sources.get(source.supersededBy ?? '')?.title ?? null,
      clauseCount: counts.get(source.id) ?? 0,
    }))
    .filter((source) => !state || source.state === state)
  const { limit, offset } = span({ page, size })
  return { rows: found.slice(offset, offset + limit), total: found.length, page, size }
}

export async function getLaw({ db, today }: Request, { id, on = today }: { id: string; on?: string | undefined }) {
  const index = await lawIndex(db)
  const source = index.sources.get(id)
  if (!source) throw notFound(words.source)
  const named = ({ id: sourceId, title }: LawSource) => ({ id: sourceId, title })
  const successor = index.sources.get(source.supersededBy ?? '')
  const clauses: LawClause[] = [...index.clauses.values()].filter(({ sourceId }) => sourceId === id)
  return {
    ...publicPart(source),
    state: sourceState(source, index, on),
    clauses,
    predecessors: [...index.sources.values()].filter(({ supersededBy }) => supersededBy === id).map(named),
    successor: successor ? named(successor) : null,
  }
}

export async function lookUpClause({ db, today }: Request, { sourceId, article, on = today }: ClauseReference & { on?: string | undefined }) {
  return clauseState({ sourceId, article }, await lawIndex(db), on)
}
