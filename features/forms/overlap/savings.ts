/** Cheaper ways to ask, each with what it saves in a year. */
import { say } from '../../../foundation/words.ts'
import { periodsPerYear } from '../../items/rules.ts'
import type { Period } from '../../items/contract.ts'
import type { FieldFinding, SameAsk, Saving } from '../contract.ts'
import { sayEffort } from './say-effort.ts'
import { periodWords, overlapWords as words } from './words.ts'

const coarserThan: Partial<Record<Period, Period>> = { day: 'week', week: 'month', month: 'quarter', quarter: 'half_year', half_year: 'year' }

export type Costed = {
  /** `minutesPerYear` as the form stands: what asking costs where it is asked. */
  finding: FieldFinding
  /** Person-minutes a year if it is asked in full. */
  inFull: number
  /** The same if whatever is held were drawn. */
  ifDrawn: number
  asked: boolean
}

/** 按季度代替按月: what the asked fields would save with the next coarser period. */
function coarser(costed: readonly Costed[], period: Period): Saving[] {
  const to = coarserThan[period]
  const asked = costed.filter(({ finding }) => finding.minutesPerYear > 0)
  if (!to || asked.length === 0) return []
  const now = asked.reduce((sum, { finding }) => sum + finding.minutesPerYear, 0)
  const minutes = Math.round(now * (1 - periodsPerYear[to] / periodsPerYear[period]))
  const values = {
    from: { zh: periodWords[period][0], en: periodWords[period][1] },
    to: { zh: periodWords[to][0], en: periodWords[to][1] },
    effort: sayEffort(minutes),
  }
  return minutes > 0
    ? [{ kind: 'coarser_period', fieldIds: asked.map(({ finding }) => finding.fieldId), minutesPerYear: minutes, sentence: say(words.saveCoarser, values) }]
    : []
}

/** What is held everywhere need not be asked at all; what only some communities hold, only of the others. */
function draw(costed: readonly Costed[]): Saving[] {
  const drawn = costed.filter(({ finding, asked, inFull, ifDrawn }) => asked && finding.verdict !== 'new' && inFull > ifDrawn)
  const { whole = [], part = [] } = Object.groupBy(drawn, ({ finding }) => (finding.verdict === 'differs' ? 'part' : 'whole'))
  return [
    { of: whole, said: words.saveDraw },
    { of: part, said: words.saveDrawPart },
  ].flatMap(({ of, said }) => {
    const minutes = Math.round(of.reduce((sum, { inFull, ifDrawn }) => sum + inFull - ifDrawn, 0))
    if (minutes === 0) return []
    const sentence = say(said, { count: of.length, effort: sayEffort(minutes) })
    return [{ kind: 'draw' as const, fieldIds: of.map(({ finding }) => finding.fieldId), minutesPerYear: minutes, sentence }]
  })
}

/** What another form already brings in, and this one would ask anew. */
function dropSame(costed: readonly Costed[], same: readonly { ask: SameAsk; fieldIds: readonly string[] }[]): Saving[] {
  return same.flatMap(({ ask, fieldIds }) => {
    const again = costed.filter(({ finding }) => fieldIds.includes(finding.fieldId) && finding.minutesPerYear > 0)
    const minutes = again.reduce((sum, { finding }) => sum + finding.minutesPerYear, 0)
    if (minutes === 0 || ask.relation === 'coarser') return []
    const sentence = say(words.saveDropSame, { count: again.length, title: ask.title, effort: sayEffort(minutes) })
    return [{ kind: 'drop_same' as const, fieldIds: again.map(({ finding }) => finding.fieldId), minutesPerYear: minutes, sentence }]
  })
}

/** The greatest saving first. A form asked less often than this one cannot stand in for it. */
export function savingsOf(costed: readonly Costed[], same: readonly { ask: SameAsk; fieldIds: readonly string[] }[], period: Period): Saving[] {
  return [...draw(costed), ...coarser(costed, period), ...dropSame(costed, same)].toSorted((one, other) => other.minutesPerYear - one.minutesPerYear)
}
