/** Defining ledgers: draft, change, put into force, end. The subjects are touched by none of these. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { json, textArray } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say } from '../../../foundation/words.ts'
import { readRegistry, type Registry } from '../../elements/queries/registry.ts'
import { clauseStates } from '../../laws/queries.ts'
import type { Ledger } from '../contract.ts'
import { getLedger, type LedgerRead } from '../queries/ledgers.ts'
import { getLedgerView } from '../queries/view.ts'
import { sensitiveWithoutBasis } from '../rules/access.ts'
import { stateWords, words } from '../words.ts'
import { requireSound, type Drafted } from './draft.ts'

type Seen = { id: string; revision: number }

const stored = (draft: Drafted) => ({ ...draft, tags: textArray(draft.tags), columns: json(draft.columns), areaCodes: textArray(draft.areaCodes) })

/** A department's own; a district officer drafts for the communities themselves. */
export async function defineLedger(request: Request, draft: Drafted): Promise<LedgerRead> {
  const { db, actor, now, record } = request
  await requireSound(request, draft, await readRegistry(db))
  const id = newId()
  const organisationId = actor.role === 'department_applicant' ? actor.organisationId : null
  await db
    .insertInto('ledgers')
    .values({ ...stored(draft), id, organisationId, state: 'draft', createdBy: actor.name, changedAt: now, revision: 1 })
    .execute()
  await record({ event: 'ledgers.defined', object: { kind: 'ledger', id }, after: { ...draft, organisationId } })
  return getLedger(request, { id })
}

/** The ledger as it stands; refuses one the actor may look at but not change, and one changed since it was seen. */
async function mine(request: Request, { id, revision }: Seen, sent: Record<string, unknown>): Promise<{ ledger: Ledger; registry: Registry }> {
  const { ledger, registry, mayChange } = await getLedgerView(request, id)
  if (ledger.state === 'ended') throw refusal('ENDED', words.alreadyEnded)
  if (!mayChange) throw refusal('NOT_YOURS', words.notYours, { status: 403 })
  if (ledger.revision !== revision) throw changedMeanwhileRefusal({ current: ledger, sent, ...(await lastChange(request.db, { kind: 'ledger', id })) })
  return { ledger, registry }
}

async function update(request: Request, ledger: Ledger, change: Record<string, unknown>): Promise<void> {
  const saved = await request.db
    .updateTable('ledgers')
    .set({ ...change, changedAt: request.now, revision: sql<number>`revision + 1` })
    .where('id', '=', ledger.id)
    .where('revision', '=', ledger.revision)
    .returning('id')
    .executeTakeFirst()
  if (saved) return
  throw changedMeanwhileRefusal({ current: ledger, sent: change, ...(await lastChange(request.db, { kind: 'ledger', id: ledger.id })) })
}

/** 个人信息保护法 第二十八条: sensitive information only for a specific purpose and where it is needed; here: covered by a clause in force. */
async function requireBasis({ db, today }: Request, ledger: Pick<Ledger, 'columns'>, { elements }: Registry): Promise<void> {
  const cited = ledger.columns.flatMap(({ basis }) => basis)
  const states = await clauseStates(db, cited, today)
  const inForce = new Set(states.filter(({ state, known }) => state === 'in-force' && known !== 'no').map(({ sourceId, article }) => `${sourceId} ${article}`))
  const missing = sensitiveWithoutBasis(ledger, { elements, inForce: ({ sourceId, article }) => inForce.has(`${sourceId} ${article}`) })
  if (missing.length === 0) return
  const named = missing.map((key) => elements.get(key))
  const listed = { zh: named.map((element) => element?.name).join('、'), en: named.map((element) => element?.nameEn).join(', ') }
  throw refusal('BASIS_MISSING', words.basisMissing, { values: { elements: listed }, details: { elementKeys: missing } })
}

export async function saveLedger(request: Request, { id, revision, ...draft }: Drafted & Seen): Promise<LedgerRead> {
  const { ledger, registry } = await mine(request, { id, revision }, draft)
  await requireSound(request, draft, registry)
  if (ledger.state === 'in_force') {
    if (draft.subjectKind !== ledger.subjectKind) throw refusal('KIND_STAYS', words.cannotChangeKind)
    await requireBasis(request, draft, registry)
  }
  await update(request, ledger, stored(draft))
  await request.record({ event: 'ledgers.changed', object: { kind: 'ledger', id }, before: ledger, after: draft })
  return getLedger(request, { id })
}

/** Refuses BASIS_MISSING, and a department's ledger without an admission number: communities would fill it (ADMISSION_MISSING). */
export async function putLedgerInForce(request: Request, seen: Seen): Promise<LedgerRead> {
  const { ledger, registry } = await mine(request, seen, { state: 'in_force' })
  if (ledger.state !== 'draft') throw refusal('NOT_A_DRAFT', words.notADraft, { values: { state: say(stateWords[ledger.state]) } })
  await requireBasis(request, ledger, registry)
  if (ledger.organisationId !== null && ledger.admissionNumber === null) throw refusal('ADMISSION_MISSING', words.admissionMissing)
  await update(request, ledger, { state: 'in_force' })
  await request.record({ event: 'ledgers.putInForce', object: { kind: 'ledger', id: seen.id }, before: { state: 'draft' }, after: { state: 'in_force' } })
  return getLedger(request, seen)
}

export async function endLedger(request: Request, seen: Seen): Promise<LedgerRead> {
  const { ledger } = await mine(request, seen, { state: 'ended' })
  await update(request, ledger, { state: 'ended' })
  await request.record({ event: 'ledgers.ended', object: { kind: 'ledger', id: seen.id }, before: { state: ledger.state }, after: { state: 'ended' } })
  return getLedger(request, seen)
}
