/** Forms as lists show them. */
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Database } from '../../../foundation/database.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { FormVersion } from '../contract.ts'
import type { FormHead } from '../endpoints.ts'
import { fieldsOf, isAsked } from '../rules/fields.ts'
import { inForceOn } from '../rules/steps.ts'

export type Head = z.output<typeof FormHead>

export async function formHeads(db: Database, forms: readonly FormVersion[], today: string): Promise<Head[]> {
  const names = await organisationNames(
    db,
    forms.map(({ organisationId }) => organisationId),
  )
  return forms.map(({ content, layout: _, ...form }) => {
    const fields = fieldsOf(content)
    return {
      ...form,
      title: content.title,
      period: content.period,
      organisationName: names.get(form.organisationId) ?? '',
      fieldCount: fields.length,
      askedCount: fields.filter(isAsked).length,
      inForce: inForceOn({ ...form }, today),
    }
  })
}

/** Title, purpose or number holds the words. */
export function saying(search: string) {
  const anywhere = `%${search.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sql<boolean>`(lower(form_versions.content ->> 'title') like ${anywhere} or lower(form_versions.content ->> 'purpose') like ${anywhere} or form_versions.admission_number like ${anywhere})`
}
