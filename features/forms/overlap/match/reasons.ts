/** Why: sentences a person can check. */
import { say, type Text } from '../../../../foundation/words.ts'
import type { KnownElement } from '../registry.ts'
import { againstWords, measureWords, overlapWords as words } from '../words.ts'
import type { FieldMatch } from './asked.ts'
import type { Asked } from './context.ts'

type Named = Pick<KnownElement, 'name' | 'nameEn'>
const nameOf = ({ name, nameEn }: Named): Text => ({ zh: name, en: nameEn })
const namesOf = (elements: readonly Named[]): Text => ({
  zh: elements.map(({ name }) => name).join('、'),
  en: elements.map(({ nameEn }) => nameEn).join(', '),
})

export function reasonsFor(asked: Asked, { best, others, parts, scale, field }: Omit<FieldMatch, 'reasons'>): Text[] {
  if (parts.length > 0) return [say(words.composite, { names: namesOf(parts.map(({ best: part }) => part.element)), count: parts.length })]
  if (!best) {
    const [nearest] = others
    return nearest && nearest.confidence >= 0.3
      ? [
          say(words.newButNear, { name: nameOf(nearest.element), percent: Math.round(nearest.confidence * 100) }),
          ...nearest.against.slice(0, 2).map((against) => say(againstWords[against], { name: nameOf(nearest.element) })),
        ]
      : [say(words.unlikeAnything)]
  }
  const reasons: Text[] = []
  const values = { label: best.label, seenIn: best.seenIn, name: nameOf(best.element), asked: field.label }
  if (best.how === 'learned') reasons.push(say(words.confirmed, values))
  else if (best.how === 'counted') reasons.push(say(best.tags.length + best.criteria.length > 0 ? words.counted : words.countedAll, values))
  else if (best.how === 'condition') reasons.push(say(words.condition, values))
  else if (best.how === 'choices') reasons.push(say(words.choices, values))
  else if (best.how === 'exact') reasons.push(say(best.seenIn === '' ? words.exactName : words.exactSeen, values))
  else reasons.push(say(best.seenIn === '' ? words.alikeName : words.alikeSeen, values))
  if (best.measure === 'sum' || best.measure === 'average') reasons.push(say(measureWords[best.measure], values))
  if (best.choicesShare >= 0.6) reasons.push(say(words.choicesAgree, { percent: Math.round(best.choicesShare * 100) }))
  if (asked.whose !== null && asked.reading.whose === null) reasons.push(say(words.whoseAbove, { whose: asked.whose }))
  if (scale) reasons.push(say(scale.factor === null ? words.otherUnit : words.scaled, { from: scale.from, to: scale.to }))
  for (const against of best.against) reasons.push(say(againstWords[against], values))
  return reasons
}
