/** Forms by name, for whoever shows something about them. */
import type { Database } from '../../../foundation/database.ts'

export type NamedForm = { id: string; title: string; admissionNumber: string | null; minutes: number }

/** In the order of their titles. */
export async function namedForms(db: Database, formVersionIds: readonly string[]): Promise<NamedForm[]> {
  if (formVersionIds.length === 0) return []
  const rows = await db
    .selectFrom('formVersions')
    .select(['id', 'content', 'admissionNumber', 'minutes'])
    .where('id', 'in', [...new Set(formVersionIds)])
    .execute()
  return rows
    .map(({ content, ...form }) => ({ ...form, title: content.title }))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'zh-CN') || one.id.localeCompare(other.id))
}
