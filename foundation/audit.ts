/**
 * The audit trail: who, when, from where, in which post, on what, before and after, and whether it succeeded
 * (GB/T 22239-2019; 网络安全法: kept at least six months). Rows are only ever added: the database refuses to change one.
 */
import { v7 as newId } from 'uuid'
import type { Actor } from './actor.ts'
import { json, type Database } from './database.ts'

/** What a command did, in the past tense: `applications.submitted` on which object, before and after. */
export type AuditEntry = {
  event: string
  object: { kind: string; id: string }
  /** 6-digit district the object belongs to; 110000 for the city. */
  district?: string
  before?: unknown
  after?: unknown
}

export type AuditRow = {
  district: string
  id: string
  at: string
  accountId: string | null
  accountName: string
  postId: string | null
  role: string | null
  organisationId: string | null
  organisationName: string
  fromAddress: string
  endpoint: string
  event: string
  objectKind: string
  objectId: string
  before: unknown
  after: unknown
  succeeded: boolean
  refusal: string | null
}

declare module './database.ts' {
  interface Tables {
    auditRecords: AuditRow
  }
}

export type AuditContext = { actor: Actor; now: string; fromAddress: string; endpoint: string }

const nothing = (value: unknown) => (value === undefined ? null : json(value))

/** Adds one row. The caller's transaction decides whether it stays. */
export async function writeAudit(
  db: Database,
  { actor, now, fromAddress, endpoint }: AuditContext,
  entry: AuditEntry,
  outcome: { succeeded: boolean; refusal: string | null } = { succeeded: true, refusal: null },
): Promise<void> {
  await db
    .insertInto('auditRecords')
    .values({
      district: entry.district ?? actor.areaCode?.slice(0, 6) ?? '110000',
      id: newId(),
      at: now,
      accountId: actor.accountId,
      accountName: actor.name,
      postId: actor.postId,
      role: actor.role,
      organisationId: actor.organisationId,
      organisationName: actor.organisationName,
      fromAddress,
      endpoint,
      event: entry.event,
      objectKind: entry.object.kind,
      objectId: entry.object.id,
      before: nothing(entry.before),
      after: nothing(entry.after),
      ...outcome,
    })
    .execute()
}

/** Who last changed an object, and when (an instant; '' if nothing is on record): what a colleague whose save came too late is told. */
export async function lastChange(db: Database, { kind, id }: { kind: string; id: string }): Promise<{ who: string; when: string }> {
  const last = await db
    .selectFrom('auditRecords')
    .select(['accountName', 'at'])
    .where('objectKind', '=', kind)
    .where('objectId', '=', id)
    .where('succeeded', '=', true)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { who: last?.accountName ?? '', when: last?.at ?? '' }
}

/** The whole trail, to be read by the audit administrator; conditions are the caller's. */
export function auditTrail(db: Database) {
  return db.selectFrom('auditRecords')
}
