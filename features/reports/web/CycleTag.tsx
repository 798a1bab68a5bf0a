/** The state of a cycle. One that is over while communities still owe their report does not read as done. */
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useWords } from '../../../web/words.ts'
import { stillOut } from '../rules/still-out.ts'
import type { CycleState } from '../contract.ts'
import { cycleTones } from './states.ts'
import { cycleStateWords, words } from './words.ts'

export function CycleTag({ cycle }: { cycle: { state: CycleState; counts: { open: number; returned: number } } }) {
  const w = useWords(words)
  const n = stillOut(cycle)
  return n > 0 ? <StateTag tone="warn" word={w('stillOut', { n })} /> : <StateTag tone={cycleTones[cycle.state]} word={cycleStateWords[cycle.state]} />
}
