/** Editions: heads for lists, the whole for readers, and the one in effect, kept in memory because it cannot change. */
import { sql } from 'kysely'
import { createHash } from 'node:crypto'
import type { Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { lawIndex, lawRevision } from '../../laws/queries.ts'
import { clauseState, isStale } from '../../laws/rules.ts'
import type { CurrentEdition, Edition, EditionHead, List } from '../contract.ts'
import { words } from '../words.ts'

const headColumns = [
  'id',
  'list',
  'number',
  'state',
  'title',
  'note',
  'hash',
  'previousHash',
  'commentFrom',
  'commentUntil',
  'effectiveOn',
  'publishedAt',
  'preparedBy',
  'createdAt',
] as const

export function editionHeads(db: Database) {
  const countOf = <Part extends 'added' | 'removed' | 'changed'>(part: Part) => sql<number>`jsonb_array_length(difference -> ${sql.lit(part)})`.as(part)
  return db
    .selectFrom('editions')
    .select([...headColumns, sql<number>`jsonb_array_length(entries)`.as('entryCount')])
    .select([countOf('added'), countOf('removed'), countOf('changed')])
}

export async function readEditionHead(db: Database, id: string): Promise<EditionHead> {
  const head = await editionHeads(db).where('id', '=', id).executeTakeFirst()
  if (!head) throw notFound(words.edition)
  return head
}

export async function listEditions({ db }: Request, { list, ...asked }: PageAsked & { list?: List | undefined }) {
  const rows = list ? editionHeads(db).where('list', '=', list) : editionHeads(db)
  const { limit, offset } = span(asked)
  const { total } = await rows
    .clearSelect()
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow()
  return {
    rows: await rows.orderBy('effectiveOn', 'desc').orderBy('list').orderBy('number', 'desc').limit(limit).offset(offset).execute(),
    total,
    page: asked.page,
    size: asked.size,
  }
}

export async function getEdition({ db }: Pick<Request, 'db'>, { list, number }: { list: List; number: number }): Promise<Edition> {
  const edition = await db.selectFrom('editions').selectAll().where('list', '=', list).where('number', '=', number).executeTakeFirst()
  if (!edition) throw notFound(words.edition)
  return edition
}

type Held = { edition: CurrentEdition; sent?: { etag: string; bytes: Buffer } }
/** By edition, state of the laws and day: a published edition never changes, only whether its basis still stands. */
const held = new Map<string, Held>()
const mostHeld = 64

/** One cheap statement says which edition is in effect and whether the laws have changed; the rest comes from memory. */
async function holdCurrent(db: Database, list: List, day: string): Promise<Held> {
  const now = await db
    .selectFrom('editions')
    .select(['id', 'hash', lawRevision(db).as('laws')])
    .where('list', '=', list)
    .where('state', '=', 'published')
    .where('effectiveOn', '<=', day)
    .orderBy('effectiveOn', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!now) throw notFound(words.edition)
  const key = `${now.id} ${now.laws} ${day}`
  const known = held.get(key)
  if (known) return known
  const edition = await db.selectFrom('editions').selectAll().where('id', '=', now.id).executeTakeFirstOrThrow()
  const laws = await lawIndex(db)
  const staleItems = edition.entries.filter(({ clauses }) => isStale(clauses.map((clause) => clauseState(clause, laws, day)))).map(({ itemId }) => itemId)
  const fresh: Held = { edition: { ...edition, staleItems } }
  const oldest = held.keys().next().value
  if (held.size >= mostHeld && oldest !== undefined) held.delete(oldest)
  held.set(key, fresh)
  return fresh
}

/** The edition in effect on a day. Refuses when the list had none yet. */
export async function getCurrentEdition(
  { db, today }: Pick<Request, 'db' | 'today'>,
  { list, on = today }: { list: List; on?: string | undefined },
): Promise<CurrentEdition> {
  return (await holdCurrent(db, list, on)).edition
}

/**
 * The answer of GET /lists/{list} as bytes, for a door that wants to serve the public list without building it anew;
 * `etag` changes whenever the bytes do.
 */
export async function currentEditionBytes(db: Database, list: List, day: string): Promise<{ etag: string; bytes: Buffer }> {
  const current = await holdCurrent(db, list, day)
  if (!current.sent) {
    const bytes = Buffer.from(JSON.stringify(current.edition))
    current.sent = { bytes, etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"` }
  }
  return current.sent
}
