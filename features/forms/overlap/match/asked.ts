/** What the engine is told of a field, and what it says of it. */
import type { Text } from '../../../../foundation/words.ts'
import type { Criterion, FieldKind, Measure, Population } from '../../contract.ts'
import type { AskedPeriod } from '../label/hints.ts'
import type { KnownElement } from '../registry.ts'

export type AskedField = {
  id: string
  label: string
  /** Heads above it, from the outside in. */
  path?: readonly string[]
  kind: FieldKind
  unit?: string | null
  codeList?: string | null
  choices?: readonly { code: string; name: string }[]
  note?: string
  sectionKind: 'figures' | 'subjects'
  sectionTitle?: string
  formTitle?: string
  population?: Population | null
  /** A few values as they stand in an uploaded table; they only tell what kind of answer it is. */
  samples?: readonly string[]
}

export type How = 'learned' | 'exact' | 'alike' | 'choices' | 'counted' | 'condition'

export type Candidate = {
  element: KnownElement
  confidence: number
  how: How
  /** The name it was recognised by and where that name was seen. */
  label: string
  seenIn: string
  measure: Measure
  tags: string[]
  criteria: Criterion[]
  /** What made it less sure. */
  against: Against[]
  choicesShare: number
}
export type Against = 'whose' | 'qualifier' | 'answer' | 'kind' | 'unit' | 'choices' | 'subject' | 'period'

export type FieldMatch = {
  field: AskedField
  /** The best above the threshold; null = new. */
  best: Candidate | null
  /** Others that were close, the closest first; with no best, what it was nearest to. */
  others: Candidate[]
  /** Several facts in one column: the best of each part. */
  parts: { label: string; best: Candidate }[]
  /** How the asked unit stands to the held one, when they differ: value × factor; null = they measure different things. */
  scale: { from: string; to: string; factor: number | null } | null
  /** Asked as coarsely as this. */
  grain: 'month' | 'year' | null
  /** Said in the head: 本季度, 全年. */
  period: AskedPeriod | null
  reasons: Text[]
}

/** Below this a field counts as new. Chosen on the development corpus; `npm run bench -- overlap` prints what it gives. */
export const threshold = 0.55
