/**
 * Tasks that went through the gate. Counting begins in a street with the first task handed down there; from then on a
 * community that was asked nothing has a true zero, and before that there is no figure at all.
 */
import { civilDay, startOfDay } from '../../../../foundation/clock.ts'
import { countingBegan, countsByNature, type NatureCount } from '../../../dispatches/queries/counts-by-nature.ts'
import { askedFieldsOf } from '../../../forms/queries/asked-fields.ts'
import type { Nature } from '../../../items/contract.ts'
import type { Indicator } from '../../contract/lifted.ts'
import type { Part } from '../../rules/kinds.ts'
import { monthsCounted } from '../../rules/spans.ts'
import type { CountedIn, GatherAsked } from './gathered.ts'

const assessing: readonly Nature[] = ['assessment', 'inspection', 'award']

/** What one count of tasks says of each indicator. */
function partsOf(counted: NatureCount, fields: number): Part[] {
  const { unit, period, month, itemId, nature, registered, formVersionId, inBoth, tasks, minutes } = counted
  const part = (indicator: Indicator, value: number, item = ''): Part => ({ indicator, unit, period, month, item, inBoth, value, tasks })
  return [
    part('person_minutes', minutes, itemId),
    part('items', 1, itemId),
    ...(formVersionId ? [part('forms', tasks), part('fields', tasks * fields)] : []),
    ...(nature === 'meeting' ? [part('meetings', tasks)] : []),
    ...(assessing.includes(nature) ? [part('assessments', tasks)] : []),
    ...(assessing.includes(nature) && registered ? [part('required_assessments', tasks)] : []),
  ]
}

export async function fromGate({ db, area, digits, then, now, communities }: GatherAsked) {
  const began = await countingBegan(db, area)
  const counts = await countsByNature(db, { area, digits, then, now })
  const fields = await askedFieldsOf(
    db,
    counts.flatMap(({ formVersionId }) => formVersionId ?? []),
  )
  const counted = new Map<string, CountedIn>()
  for (const code of communities) {
    const first = began.get(code.slice(0, 9))
    if (first === undefined) continue
    counted.set(code, {
      ...(first < startOfDay(then.until) && { then: 'gate' as const }),
      months: monthsCounted(then, civilDay(first)),
      ...(first < startOfDay(now.until) && { now: 'gate' as const }),
    })
  }
  return {
    parts: counts.flatMap((one) => partsOf(one, fields.get(one.formVersionId ?? '') ?? 0)),
    counted,
    began: began.size === 0 ? null : civilDay([...began.values()].toSorted()[0] ?? ''),
    titles: new Map(counts.map(({ itemId, title }) => [itemId, title])),
  }
}
