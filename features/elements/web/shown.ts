import type { Tone } from '../../../web/ui/Mark.tsx'
import { useLanguage, useText } from '../../../web/words.ts'
import type { Element, ElementState, Sensitivity, Synonym } from '../contract.ts'
import { unitIn } from '../unit-words.ts'
import { typeWords } from '../words.ts'
import { grainWords } from './words.ts'

export const stateTones: Record<ElementState, Tone> = { draft: 'pending', in_force: 'ok', superseded: 'neutral' }
export const sensitivityTones: Record<Sensitivity, Tone> = { none: 'neutral', personal: 'info', sensitive: 'warn' }

/** 金额（元/月）, 日期（月）: how it is written, in a word. */
export function useRepresentation(): (element: Pick<Element, 'type' | 'unit' | 'granularity'>) => string {
  const text = useText()
  const language = useLanguage()
  return ({ type, unit, granularity }) => {
    // 元/月 says its period already
    const grain = unit?.includes('/') || granularity === null ? '' : text(grainWords[granularity])
    const more = [unit && unitIn(language, unit), grain].filter(Boolean).join(' · ')
    return text(typeWords[type]) + (more && text([`（${more}）`, ` (${more})`]))
  }
}

export type SeenName = { label: string; seenIn: string[]; addedBy: string[] }

/** One line a label, the places it was seen in behind it; those seen most come first. */
export function namesSeen(synonyms: readonly Synonym[]): SeenName[] {
  const names = new Map<string, SeenName>()
  for (const { label, seenIn, addedBy } of synonyms) {
    const name = names.get(label) ?? { label, seenIn: [], addedBy: [] }
    name.seenIn.push(seenIn)
    if (!name.addedBy.includes(addedBy)) name.addedBy.push(addedBy)
    names.set(label, name)
  }
  return [...names.values()].toSorted((one, other) => other.seenIn.length - one.seenIn.length)
}
