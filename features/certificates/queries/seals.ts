/** Uses of the seal, with what may be done next. */
import { sql } from 'kysely'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import type { SealUseKind, SealUseRead, SealUseState } from '../contract/seals.ts'
import { availableSealSteps } from '../rules/seal-steps.ts'
import { sealWords } from '../seal-words.ts'
import type { SealUseRow } from '../tables.ts'
import { visibleTo } from './visible.ts'

type Reading = Pick<Request, 'db' | 'actor'>

/** Refuses what lies outside the actor's area as not found. */
export async function getVisibleUse({ db, actor }: Reading, id: string): Promise<SealUseRow> {
  const row = await db.selectFrom('sealUses').selectAll().where('id', '=', id).where(visibleTo(actor, 'seal_uses')).executeTakeFirst()
  if (!row) throw notFound(sealWords.use)
  return row
}

async function readUses({ db, actor }: Reading, rows: readonly SealUseRow[]): Promise<SealUseRead[]> {
  const names = await areaNames(
    db,
    rows.map(({ communityCode }) => communityCode),
  )
  const ids = rows.map(({ id }) => id)
  const found =
    ids.length === 0 ? [] : await db.selectFrom('sealEntries').select(['id', 'useId', 'number', 'certificateId']).where('useId', 'in', ids).execute()
  const entries = new Map(found.map((entry) => [entry.useId, entry]))
  return rows.map((use) => {
    const { sealedDraft: _, askedByAccount: __, approvedByAccount: ___, ...plain } = use
    const entry = entries.get(use.id)
    return {
      ...plain,
      communityName: names.get(use.communityCode) ?? use.communityCode,
      entryId: entry?.id ?? null,
      entryNumber: entry?.number ?? null,
      certificateId: entry?.certificateId ?? null,
      steps: availableSealSteps(use, actor),
    }
  })
}

export async function readUse(request: Reading, row: SealUseRow): Promise<SealUseRead> {
  const [read] = await readUses(request, [row])
  return read as SealUseRead
}

type Asked = PageAsked & { state?: SealUseState | undefined; kind?: SealUseKind | undefined; requestId?: string | undefined }

export async function listSealUses(request: Reading, { state, kind, requestId, ...paging }: Asked) {
  const { db, actor } = request
  let rows = db.selectFrom('sealUses').where(visibleTo(actor, 'seal_uses'))
  if (state) rows = rows.where('state', '=', state)
  if (kind) rows = rows.where('kind', '=', kind)
  if (requestId) rows = rows.where('requestId', '=', requestId)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(paging)
  const shown = await rows.selectAll().orderBy('askedAt', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute()
  return { rows: await readUses(request, shown), total, ...paging }
}
