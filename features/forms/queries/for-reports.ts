/** Admitted forms for whoever reports on them. */
import type { Database } from '../../../foundation/database.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { FormVersion } from '../contract.ts'
import { words } from '../words.ts'

/** An admitted version, in force or ended: what was asked with it stays readable. Refuses an unknown one and a draft alike. */
export async function getAdmittedFormVersion(db: Database, id: string): Promise<FormVersion> {
  const found = await db.selectFrom('formVersions').selectAll().where('id', '=', id).where('state', 'in', ['admitted', 'ended']).executeTakeFirst()
  if (!found) throw notFound(words.form)
  return found
}

function inForce(db: Database, day: string) {
  return db
    .selectFrom('formVersions')
    .where('state', '=', 'admitted')
    .where((or) => or.or([or('validFrom', 'is', null), or('validFrom', '<=', day)]))
    .where((or) => or.or([or('validTo', 'is', null), or('validTo', '>', day)]))
}

/** The version in force of the form that carries this number (any version of the form may have had it); undefined where there is none. */
export async function formNumbered(db: Database, admissionNumber: string, day: string): Promise<FormVersion | undefined> {
  const numbered = await db.selectFrom('formVersions').select('formId').where('admissionNumber', '=', admissionNumber).executeTakeFirst()
  if (!numbered) return undefined
  return inForce(db, day).selectAll().where('formId', '=', numbered.formId).orderBy('number', 'desc').executeTakeFirst()
}

/** The admitted form an item version belongs to; undefined for ordinary work. */
export function formOfItemVersion(
  db: Database,
  itemVersionId: string,
): Promise<{ id: string; formId: string; organisationId: string; admissionNumber: string | null } | undefined> {
  return db
    .selectFrom('formVersions')
    .select(['id', 'formId', 'organisationId', 'admissionNumber'])
    .where('itemVersionId', '=', itemVersionId)
    .executeTakeFirst()
}

/** The admitted forms among these item versions: item version → form version. */
export async function formsOfItemVersions(db: Database, itemVersionIds: readonly string[]): Promise<Map<string, string>> {
  if (itemVersionIds.length === 0) return new Map()
  const found = await db
    .selectFrom('formVersions')
    .select(['id', 'itemVersionId'])
    .where('itemVersionId', 'in', [...itemVersionIds])
    .execute()
  return new Map(found.map(({ id, itemVersionId }) => [itemVersionId ?? '', id]))
}
