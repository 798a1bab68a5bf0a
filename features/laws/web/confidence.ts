/** How sure the reference data is of a row, in words. */
import type { Pair } from '../../../foundation/words.ts'
import { confidenceWords } from '../words.ts'

/** What it says otherwise is shown as it stands. */
export function confidenceOf({ confidence }: { confidence: string | null }, say: (pair: Pair) => string): string | null {
  if (confidence === null || !(confidence in confidenceWords)) return confidence
  return say(confidenceWords[confidence as keyof typeof confidenceWords])
}
