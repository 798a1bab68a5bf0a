/** The register itself: of one's own community; what the street reads goes through commands/seal-reading.ts, which records it. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { districtOf } from '../../areas/rules.ts'
import type { SealEntryRead } from '../contract/seals.ts'
import { sealWords } from '../seal-words.ts'
import { communityNameOf } from './proofs.ts'
import { ownCommunity } from './seals-own.ts'

const columns = [
  ...(['district', 'id', 'communityCode', 'year', 'sequence', 'number', 'useId', 'kind', 'certificateId', 'purpose', 'what', 'copies', 'sha256'] as const),
  ...(['askedBy', 'approvedBy', 'approvedAt', 'keeper', 'sealedAt', 'sealedOn'] as const),
] as const

export type OfMonth = { communityCode: string; month?: string | undefined }

/** Entries of one community; further conditions are the caller's. */
function entriesOf(db: Database, { communityCode, month }: OfMonth) {
  const rows = db.selectFrom('sealEntries').where('district', '=', districtOf(communityCode)).where('communityCode', '=', communityCode)
  return month ? rows.where(sql<boolean>`to_char(sealed_on, 'YYYY-MM') = ${month}`) : rows
}

async function withNames(
  db: Database,
  communityCode: string,
  rows: readonly Omit<SealEntryRead, 'communityName' | 'certificateNumber'>[],
): Promise<SealEntryRead[]> {
  const communityName = await communityNameOf(db, communityCode)
  const ids = rows.flatMap(({ certificateId }) => certificateId ?? [])
  const found = ids.length === 0 ? [] : await db.selectFrom('certificates').select(['id', 'number']).where('id', 'in', ids).execute()
  const numbers = new Map(found.map(({ id, number }) => [id, number]))
  return rows.map((row) => ({ ...row, communityName, certificateNumber: numbers.get(row.certificateId ?? '') ?? null }))
}

/** A month in the order of its numbers. */
export async function monthOf(db: Database, asked: OfMonth): Promise<SealEntryRead[]> {
  return withNames(db, asked.communityCode, await entriesOf(db, asked).select(columns).orderBy('year').orderBy('sequence').execute())
}

/** Whether the numbers of the year run from 1 without a gap. */
export async function isComplete(db: Database, { communityCode, year }: { communityCode: string; year: number }): Promise<boolean> {
  const { count, last } = await entriesOf(db, { communityCode })
    .select([sql<number>`count(*)::int`.as('count'), sql<number>`coalesce(max(sequence), 0)`.as('last')])
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return count === last
}

export async function listSealEntries(request: Request, { month, ...paging }: PageAsked & { month?: string | undefined }) {
  const { db } = request
  const communityCode = ownCommunity(request)
  const rows = entriesOf(db, { communityCode, month })
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(paging)
  const shown = await rows.select(columns).orderBy('year', 'desc').orderBy('sequence', 'desc').limit(limit).offset(offset).execute()
  return { rows: await withNames(db, communityCode, shown), total, ...paging }
}

export async function getSealEntry(request: Request, { id }: { id: string }): Promise<SealEntryRead> {
  const communityCode = ownCommunity(request)
  const row = await entriesOf(request.db, { communityCode }).select(columns).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound(sealWords.entry)
  const [read] = await withNames(request.db, communityCode, [row])
  return read as SealEntryRead
}
