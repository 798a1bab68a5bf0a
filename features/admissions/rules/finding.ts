/** How a check builds a finding. */
import type { Pair, Values } from '../../../foundation/words.ts'
import { say } from '../../../foundation/words.ts'
import type { ApplicationDraft, Finding, Severity } from '../contract.ts'
import type { PrecheckFacts } from './facts.ts'

/** One subject of the pre-check: pure, and always in the same order. */
export type Check = (facts: PrecheckFacts, draft: ApplicationDraft) => Finding[]

/** What is said about a code: the sentence, and what to do. */
export type Said = { sentence: Pair; advice: Pair }

type Where = {
  field: string
  severity: Severity
  clause?: readonly [sourceId: string, article: string] | undefined
  values?: Values
  like?: Finding['like']
  column?: Finding['column']
}

export function finding(code: string, said: Said, { field, severity, clause, values = {}, like = null, column }: Where): Finding {
  return {
    code,
    severity,
    field,
    clause: clause ? { sourceId: clause[0], article: clause[1] } : null,
    sentence: say(said.sentence, values),
    advice: say(said.advice, values),
    like,
    ...(column && { column }),
  }
}
