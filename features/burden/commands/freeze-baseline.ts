/** Keeps what is counted for a baseline today. The figures are the system's; the hash says whether anybody touched them. */
import { createHash } from 'node:crypto'
import { addDays } from '../../../foundation/clock.ts'
import { json } from '../../../foundation/database.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { findAreas } from '../../areas/queries/find.ts'
import { districtOf, isWithin } from '../../areas/rules.ts'
import type { Baseline, FrozenFigure } from '../contract/baseline.ts'
import { figuresOfBaseline } from '../queries/lifted/figures-of-baseline.ts'
import { addMonths } from '../rules/spans.ts'
import { words } from '../words.ts'

/** SHA-256 over the definition and its figures, in the order of the indicators. */
export function hashOf({ id, areaCode, fromDay, months }: Pick<Baseline, 'id' | 'areaCode' | 'fromDay' | 'months'>, frozen: readonly FrozenFigure[]): string {
  const figures = frozen.map(({ indicator, value, counted }) => [indicator, value, counted])
  return createHash('sha256')
    .update(JSON.stringify([id, areaCode, fromDay, months, figures]))
    .digest('hex')
}

/** Refuses a baseline that is frozen already: a snapshot taken twice would hide what changed between. */
export async function freezeBaseline(request: Request, { id, revision }: { id: string; revision: number }): Promise<Baseline> {
  const { db, actor, now, record } = request
  const baseline = await db.selectFrom('burdenBaselines').selectAll().where('id', '=', id).executeTakeFirst()
  if (!baseline || actor.areaCode === null || !isWithin(baseline.areaCode, actor.areaCode)) throw notFound(words.baseline)
  const on = addDays(addMonths(baseline.fromDay, baseline.months), -1)
  const communities = (await findAreas(db, { within: [baseline.areaCode], on })).map(({ code }) => code)
  const frozen = await figuresOfBaseline(request, baseline, communities)
  const frozenHash = hashOf(baseline, frozen)
  const kept = await db
    .updateTable('burdenBaselines')
    .set({ frozen: json(frozen), frozenHash, frozenAt: now, frozenBy: actor.name, revision: revision + 1 })
    .where('id', '=', id)
    .where('frozen', 'is', null)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst()
  if (!kept) throw refusal('FROZEN_ALREADY', words.frozenAlready)
  await record({
    event: 'burden.baseline_frozen',
    object: { kind: 'baseline', id },
    district: districtOf(baseline.areaCode),
    before: { frozenHash: null },
    after: { frozenHash },
  })
  return kept
}
