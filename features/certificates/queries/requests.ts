/** Requests at the desk: those of the actor's area, and one with everything its page shows. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { literally } from '../../areas/queries/list.ts'
import { areaNames } from '../../areas/queries/names.ts'
import type { ProofRequest, RequestState } from '../contract/requests.ts'
import { words } from '../words.ts'
import { findSubject, heldOf } from './held.ts'
import { communityNameOf, findProof } from './proofs.ts'
import { readRefusal } from './refusals.ts'
import { visibleTo } from './visible.ts'

/** Refuses what lies outside the actor's area as not found. */
export async function getVisibleRequest({ db, actor }: Pick<Request, 'db' | 'actor'>, id: string): Promise<ProofRequest> {
  const row = await db.selectFrom('proofRequests').selectAll().where('id', '=', id).where(visibleTo(actor, 'proof_requests')).executeTakeFirst()
  if (!row) throw notFound(words.request)
  return row
}

function refusalOf(db: Database, { district, id }: ProofRequest) {
  return db.selectFrom('proofRefusals').selectAll().where('district', '=', district).where('requestId', '=', id).executeTakeFirst()
}

export async function readProofRequest(request: Request, row: ProofRequest) {
  const { db, today } = request
  const subject = await findSubject(request, row.subjectId)
  const refusal = await refusalOf(db, row)
  return {
    ...row,
    communityName: await communityNameOf(db, row.communityCode),
    subjectTitle: subject?.title ?? null,
    proof: (row.itemId && (await findProof(db, row.itemId, today))) || null,
    held: await heldOf(
      request,
      subject,
      row.evidence.flatMap(({ element }) => element ?? []),
    ),
    refusal: refusal ? await readRefusal(db, refusal) : null,
  }
}

export async function getProofRequest(request: Request, { id }: { id: string }) {
  return readProofRequest(request, await getVisibleRequest(request, id))
}

type Asked = PageAsked & { state?: RequestState | undefined; search?: string | undefined }

export async function listProofRequests({ db, actor }: Pick<Request, 'db' | 'actor'>, asked: Asked) {
  const { state, search, page, size } = asked
  let rows = db.selectFrom('proofRequests').where(visibleTo(actor, 'proof_requests'))
  if (state) rows = rows.where('state', '=', state)
  if (search) {
    const like = `%${literally(search)}%`
    rows = rows.where((or) => or.or([or('title', 'like', like), or('askedByName', 'like', like), or('need', 'like', like)]))
  }
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const shown = await rows.selectAll().orderBy('askedOn', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute()
  const names = await areaNames(
    db,
    shown.map(({ communityCode }) => communityCode),
  )
  const numbers = await numbersOf(db, shown)
  const listed = shown.map(({ evidence: _, knownHow: __, ...row }) => ({
    ...row,
    communityName: names.get(row.communityCode) ?? row.communityCode,
    refusalNumber: numbers.get(row.id) ?? null,
  }))
  return { rows: listed, total, page, size }
}

async function numbersOf(db: Database, rows: readonly ProofRequest[]): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map()
  const found = await db
    .selectFrom('proofRefusals')
    .select(['requestId', 'number'])
    .where('district', 'in', [...new Set(rows.map(({ district }) => district))])
    .where(
      'requestId',
      'in',
      rows.map(({ id }) => id),
    )
    .execute()
  return new Map(found.map(({ requestId, number }) => [requestId ?? '', number]))
}
