/** The list steward keeps sources and clauses right; a repeal date entered here makes items that cite the source stale. */
import { lastChange } from '../../../foundation/audit.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say } from '../../../foundation/words.ts'
import { titleInitials } from './load.ts'
import type { LawClause, LawSource } from '../contract.ts'
import { lawIndex } from '../queries.ts'
import { clauseKey, sourceFaults } from '../rules.ts'
import { words } from '../words.ts'

type SourceInput = Omit<LawSource, 'revision'> & { revision: number | null }

/** `revision: null` adds a new source. Refuses: a stale revision, contradicting dates, an unknown or circular successor. */
export async function saveLaw(request: Request, { revision, ...source }: SourceInput): Promise<LawSource> {
  const { db } = request
  const index = await lawIndex(db)
  const before = index.sources.get(source.id)
  if (revision === null && before) throw refusal('EXISTS_ALREADY', words.existsAlready, { values: { id: before.id, title: before.title } })
  if (revision !== null && !before) throw notFound(words.source)
  const faults = sourceFaults(source, index)
  if (faults.length > 0) {
    const fields = faults.map((fault) => ({ field: fault === 'order' ? 'repealedOn' : 'supersededBy', text: say(words[fault]) }))
    throw refusal('SOURCE_INVALID', words.notValid, { status: 422, values: { n: fields.length, first: fields[0]?.text }, fields })
  }
  const stored = { ...source, pinyin: titleInitials(source.title) }
  if (revision === null) {
    await db
      .insertInto('lawSources')
      .values({ ...stored, revision: 1 })
      .execute()
  } else {
    const saved = await db
      .updateTable('lawSources')
      .set({ ...stored, revision: revision + 1 })
      .where('id', '=', source.id)
      .where('revision', '=', revision)
      .executeTakeFirst()
    if (saved.numUpdatedRows === 0n) await refuseStale(request, source.id, source)
  }
  await request.record({ event: before ? 'laws.changed' : 'laws.added', object: { kind: 'law', id: source.id }, before, after: source })
  return { ...source, revision: (revision ?? 0) + 1 }
}

async function refuseStale({ db }: Request, id: string, sent: Record<string, unknown>): Promise<never> {
  const current = await db.selectFrom('lawSources').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  throw changedMeanwhileRefusal({ current, sent, ...(await lastChange(db, { kind: 'law', id })) })
}

type ClauseInput = Omit<LawClause, 'textRead'> & { revision: number }

/** Adds or corrects an article; whoever writes its gist has read the text. */
export async function saveClause(request: Request, { revision, ...clause }: ClauseInput): Promise<LawClause> {
  const { db } = request
  const index = await lawIndex(db)
  if (!index.sources.has(clause.sourceId)) throw notFound(words.source)
  if (clause.validFrom !== null && clause.validTo !== null && clause.validTo <= clause.validFrom) {
    throw refusal('CLAUSE_INVALID', words.clauseOrder, { status: 422, fields: [{ field: 'validTo', text: say(words.clauseOrder) }] })
  }
  const raised = await db
    .updateTable('lawSources')
    .set({ revision: revision + 1 })
    .where('id', '=', clause.sourceId)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (raised.numUpdatedRows === 0n) await refuseStale(request, clause.sourceId, { ...clause, revision })
  const before = index.clauses.get(clauseKey(clause))
  const saved = { ...clause, textRead: true }
  const position = [...index.clauses.values()].filter(({ sourceId }) => sourceId === clause.sourceId).length
  await db
    .insertInto('lawClauses')
    .values({ ...saved, position })
    .onConflict((conflict) =>
      conflict.columns(['sourceId', 'article']).doUpdateSet({ gist: saved.gist, validFrom: saved.validFrom, validTo: saved.validTo, textRead: true }),
    )
    .execute()
  await request.record({
    event: before ? 'laws.clauseChanged' : 'laws.clauseAdded',
    object: { kind: 'law', id: clause.sourceId },
    before,
    after: saved,
  })
  return saved
}
