/** Which forms report a data element, as far as the actor reads them. */
import { sql } from 'kysely'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { depthOfCode, districtOf, isWithin } from '../../areas/rules.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import type { FormVersion } from '../../forms/contract.ts'
import type { Cycle } from '../contract.ts'
import { rollUpPlan, type RollUpPlan } from '../rules/additive.ts'
import { standing } from '../rules/standing.ts'
import { words } from '../words.ts'
import { formsOf } from './form.ts'
import { everywhere, readsArea } from './visible.ts'

/** One form in one period, with those of its fields that mean the element. */
export type Reporting = { cycle: Cycle; form: FormVersion; fields: RollUpPlan['fields'] }
type Asking = Pick<Request, 'db' | 'actor'>
type Asked = { elementKey: string; areaCode?: string | undefined }

/** The area asked of, the actor's own unless told. Refuses as not found what lies outside it. */
function areaAsked({ actor }: Asking, areaCode: string | undefined): string {
  const area = areaCode ?? actor.areaCode
  if (area === null || actor.areaCode === null || !isWithin(area, actor.areaCode)) throw notFound(words.rollUp)
  return area
}

/** By period; only where a number of the area has been approved. Empty for an element no form reports; refuses one that is not on record. */
export async function formsReporting(asking: Asking, { elementKey, ...asked }: Asked): Promise<{ areaCode: string; reporting: Reporting[] }> {
  const { db, actor } = asking
  const areaCode = areaAsked(asking, asked.areaCode)
  if (!(await readRegistry(db)).elements.has(elementKey)) throw notFound(words.rollUp)
  const inDistrict = depthOfCode(areaCode) === 0 ? everywhere : sql<boolean>`district = ${districtOf(areaCode)}`
  const { rows } = await sql<{ formId: string; period: string }>`
    select distinct form_id, period from street_sums where element_key = ${elementKey} and communities > 0 and ${inDistrict}`.execute(db)
  if (rows.length === 0) return { areaCode, reporting: [] }
  const approved = new Set(rows.map(({ formId, period }) => `${formId} ${period}`))
  const cycles = await db
    .selectFrom('reportCycles')
    .selectAll()
    .where('formId', 'in', [...new Set(rows.map(({ formId }) => formId))])
    .where('state', 'in', ['open', 'closed', 'withdrawn'])
    .orderBy('id')
    .execute()
  const readable = standing(cycles).filter(
    ({ formId, period, organisationId }) => approved.has(`${formId} ${period}`) && readsArea(actor, organisationId) !== null,
  )
  const forms = await formsOf(
    db,
    readable.map(({ formVersionId }) => formVersionId),
  )
  const reporting = readable.flatMap((cycle) => {
    const form = forms.get(cycle.formVersionId)
    const fields = form ? rollUpPlan(form.content).fields.filter(({ field }) => field.mapping?.elementKey === elementKey) : []
    return form && fields.length > 0 ? [{ cycle, form, fields }] : []
  })
  return { areaCode, reporting }
}
