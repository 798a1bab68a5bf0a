/** A subject's end, and relations between subjects. */
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { sayIn } from '../../../foundation/words.ts'
import type { RelationKind } from '../contract.ts'
import { getSubject, getSubjectView, type SubjectRead, type SubjectView } from '../queries/subject.ts'
import { words } from '../words.ts'
import { sayMany } from './say.ts'

/** Refuses whoever may look at the subject but does not keep it (MAY_NOT_WRITE, 403). */
export async function writable(request: Request, id: string): Promise<SubjectView> {
  const view = await getSubjectView(request, id)
  if (!view.mayWrite) throw refusal('MAY_NOT_WRITE', words.mayNotWrite, { status: 403 })
  return view
}

/** Like any statement it can be retracted; with null an end said by mistake is taken back. */
export async function endSubject(
  request: Request,
  { id, endedOn, because, revision }: { id: string; endedOn: string | null; because: string; revision: number },
): Promise<SubjectRead> {
  const { subject } = await writable(request, id)
  if (subject.revision !== revision) {
    throw changedMeanwhileRefusal({ current: { endedOn: subject.endedOn }, sent: { endedOn }, ...(await lastChange(request.db, { kind: 'subject', id })) })
  }
  if (endedOn !== null && endedOn > request.today) throw refusal('NOT_IN_THE_FUTURE', words.notInTheFuture, { status: 422 })
  const { kind, communityCode } = subject
  const source = { kind: 'desk', id: null, label: sayIn('zh', words.endedBy) } as const
  await sayMany(request, source, [{ subjectId: id, kind, communityCode, values: {}, tags: [], endedOn, endedBecause: because }])
  return getSubject(request, { id })
}

type Relating = { id: string; kind: RelationKind; toId: string; validFrom: string | null }

export async function relate(request: Request, { id, kind, toId, validFrom }: Relating): Promise<SubjectRead> {
  const { db, actor, now, record } = request
  if (id === toId) throw refusal('SAME_SUBJECT', words.sameSubject, { status: 422 })
  const { subject } = await writable(request, id)
  const { subject: other } = await getSubjectView(request, toId)
  // a relation lives in one district, like the people and dwellings it ties together
  if (other.district !== subject.district) throw notFound(words.subject)
  const { district } = subject
  const standing = await db
    .selectFrom('relations')
    .select('id')
    .where('district', '=', district)
    .where('fromId', '=', id)
    .where('toId', '=', toId)
    .where('kind', '=', kind)
    .where('validTo', 'is', null)
    .executeTakeFirst()
  if (standing) throw refusal('RELATED_ALREADY', words.relatedAlready)
  const relation = { district, id: newId(), kind, fromId: id, toId, validFrom, validTo: null, statedBy: actor.name, statedAt: now }
  await db.insertInto('relations').values(relation).execute()
  await record({ event: 'relations.said', object: { kind: 'subject', id }, district, after: { relation: kind, toId, validFrom } })
  return getSubject(request, { id })
}

export async function endRelation(request: Request, { id, validTo }: { id: string; validTo: string }): Promise<SubjectRead> {
  const { db, record } = request
  const relation = await db.selectFrom('relations').selectAll().where('id', '=', id).executeTakeFirst()
  if (!relation) throw notFound(words.relation)
  const { district, fromId, validFrom } = relation
  await writable(request, fromId)
  if (validFrom !== null && validTo < validFrom) throw refusal('DATES_OUT_OF_ORDER', words.datesOutOfOrder, { status: 422 })
  await db.updateTable('relations').set({ validTo }).where('district', '=', district).where('id', '=', id).execute()
  await record({
    event: 'relations.ended',
    object: { kind: 'subject', id: fromId },
    district,
    before: { validTo: relation.validTo },
    after: { relation: id, validTo },
  })
  return getSubject(request, { id: fromId })
}
