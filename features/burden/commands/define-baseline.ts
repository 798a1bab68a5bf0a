/** Which earlier time is compared with: a definition. Nobody types in what was counted then. */
import { v7 as newId } from 'uuid'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { getAreaOrRefuse } from '../../areas/queries/names.ts'
import { districtOf, isWithin } from '../../areas/rules.ts'
import type { Baseline } from '../contract/baseline.ts'
import { addMonths } from '../rules/spans.ts'
import { words } from '../words.ts'

type Asked = Pick<Baseline, 'name' | 'areaCode' | 'fromDay' | 'months' | 'because'>

/** Refuses an area outside the actor's own, a day within a month, and a time that is not over. */
export async function defineBaseline({ db, actor, now, today, record }: Request, asked: Asked, illustrative = false): Promise<Baseline> {
  const { areaCode, fromDay, months } = asked
  await getAreaOrRefuse(db, areaCode)
  if (actor.areaCode === null || !isWithin(areaCode, actor.areaCode)) throw refusal('OUTSIDE_AREA', words.baselineOutside, { status: 403 })
  if (!fromDay.endsWith('-01')) throw refusal('NOT_FIRST_OF_MONTH', words.baselineFirst, { status: 422 })
  const ends = addMonths(fromDay, months)
  if (ends > today) throw refusal('BASELINE_NOT_OVER', words.baselineNotOver, { status: 422, values: { day: ends } })
  const baseline = await db
    .insertInto('burdenBaselines')
    .values({
      id: newId(),
      ...asked,
      illustrative,
      createdBy: actor.name,
      createdAt: now,
      frozen: null,
      frozenHash: null,
      frozenAt: null,
      frozenBy: null,
      revision: 1,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await record({ event: 'burden.baseline_defined', object: { kind: 'baseline', id: baseline.id }, district: districtOf(areaCode), after: asked })
  return baseline
}
