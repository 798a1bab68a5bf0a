/** How many fields a form asks of a community; those drawn from ledgers or calculated cost it nothing. */
import type { Database } from '../../../foundation/database.ts'
import { fieldsOf, isAsked } from '../rules/fields.ts'

export async function askedFieldsOf(db: Database, formVersionIds: readonly string[]): Promise<Map<string, number>> {
  if (formVersionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('formVersions')
    .select(['id', 'content'])
    .where('id', 'in', [...new Set(formVersionIds)])
    .execute()
  return new Map(rows.map(({ id, content }) => [id, fieldsOf(content).filter(isAsked).length]))
}
