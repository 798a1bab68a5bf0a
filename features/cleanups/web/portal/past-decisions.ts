import type { Pair, Values } from '../../../../foundation/words.ts'
import type { PastDecision } from '../../contract/decisions.ts'
import { decidedWords } from '../../words.ts'
import type { words } from '../portal-words.ts'

type Say = (key: keyof typeof words, values?: Values) => string

/** One decision as its lines: its number, then its days in their order. */
export function lineOf(past: PastDecision, w: Say, text: (pair: Pair) => string, day: (of: string) => string): string[] {
  const { decided, number, decidedOn, carriedOutOn, reCheckedOn, foundAgainOn } = past
  const days = [
    ...(carriedOutOn ? [{ on: carriedOutOn, said: w('carriedOut', { day: day(carriedOutOn) }) }] : []),
    ...(reCheckedOn ? [{ on: reCheckedOn, said: w('reChecked', { day: day(reCheckedOn) }) }] : []),
    ...foundAgainOn.map((on) => ({ on, said: w('foundAgain', { day: day(on) }) })),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  return [
    number ?? w('reference'),
    ...(decidedOn ? [w('decidedOn', { day: day(decidedOn), decided: decided ? text(decidedWords[decided]) : '' })] : []),
    ...days.map(({ said }) => said),
  ]
}
