/** The gate's reasons as a notice lists them: each with its sentence. */
import type { RefusalBody } from '../../../foundation/refusal.ts'
import type { Text } from '../../../foundation/words.ts'

type Told = { refusals?: { sentence: Text }[] }

export function gateProblem(problem: RefusalBody | undefined): RefusalBody | undefined {
  const refusals = (problem?.details as Told | undefined)?.refusals
  return problem && refusals ? { ...problem, details: refusals.map(({ sentence }) => ({ text: sentence })) } : problem
}
