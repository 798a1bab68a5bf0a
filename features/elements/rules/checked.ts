/** What a check answers: the value as it is stored, or a sentence that says what to write instead. */
import { say, type Pair, type Text, type Values } from '../../../foundation/words.ts'
import type { Value } from '../contract.ts'

/** `value` beside a fault is what was written, tidied, so that it can be shown and corrected. A warning does not refuse. */
export type Checked = { value: Value; warning?: Text } | { fault: Text; value?: string }

export const faulted = (raw: string, pair: Pair, values: Values = {}): Checked => ({ fault: say(pair, values), value: raw })
