/** The form and period a roll-up is asked of, as far as the actor may read it. */
import type { Request } from '../../../foundation/request.ts'
import { notFound } from '../../../foundation/refusal.ts'
import { isWithin } from '../../areas/rules.ts'
import type { Cycle } from '../contract.ts'
import { standing } from '../rules/standing.ts'
import { words } from '../words.ts'
import { readsArea } from './visible.ts'

type Asked = { formId: string; period?: string | undefined; areaCode?: string | undefined }
export type RolledForm = { cycle: Cycle; areaCode: string; periods: string[] }

/** The latest period unless told, the actor's own area unless told. Refuses as not found what the actor may not read. */
export async function rolledForm({ db, actor }: Pick<Request, 'db' | 'actor'>, { formId, period, areaCode }: Asked): Promise<RolledForm> {
  const cycles = await db.selectFrom('reportCycles').selectAll().where('formId', '=', formId).where('state', 'in', ['open', 'closed', 'withdrawn']).execute()
  const inOrder = standing(cycles)
  const cycle = period === undefined ? inOrder.at(-1) : inOrder.find((one) => one.period === period)
  const reads = cycle && readsArea(actor, cycle.organisationId)
  const area = areaCode ?? reads
  if (!cycle || !reads || !area || !isWithin(area, reads)) throw notFound(words.rollUp)
  return { cycle, areaCode: area, periods: inOrder.map((one) => one.period) }
}
