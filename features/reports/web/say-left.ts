/** What is left to do in a report: cells that came back first, then those still empty. */
import { say, type Text } from '../../../foundation/words.ts'
import type { ReportState } from '../contract.ts'
import { words } from './words.ts'

type Head = { state: ReportState; toFill: boolean; openReturns: number; missing: number; fields: number }

export function sayLeft({ state, toFill, openReturns, missing, fields }: Head): Text {
  if ((state === 'open' || state === 'returned') && !toFill) return say(words.notToFill)
  if (state === 'returned' && openReturns > 0 && missing === 0) return say(words.cellsReturned, { n: openReturns })
  return missing > 0 ? say(words.missingOf, { n: missing, fields }) : say(words.nothingMissing, { fields })
}
