/** What a row says that its record does not hold yet. */
import type { Keyring } from '../../../../foundation/sealing.ts'
import type { Values } from '../../../elements/contract.ts'
import type { Subject, TagSpan } from '../../contract.ts'
import { unsealValue } from '../seal-values.ts'

export function difference(
  keyring: Keyring,
  values: Values,
  subject: Subject,
  ledgerTags: readonly string[],
  today: string,
): { values: Values; tags: TagSpan[] } {
  const { district, id: subjectId, sealed } = subject
  const held = (key: string) => {
    const cipher = sealed[key]
    return cipher === undefined ? subject.values[key] : unsealValue(keyring, { district, subjectId }, key, cipher)
  }
  const fresh = Object.entries(values).filter(([key, value]) => held(key) !== value)
  const missing = ledgerTags.filter((tag) => !subject.tags.includes(tag))
  // spans of one group are said together: earlier ones are said again
  const tags = missing.flatMap((tag) => [
    ...subject.tagSpans.filter((span) => span.tag === tag && span.to !== null && span.to <= today),
    { tag, from: today, to: null },
  ])
  return { values: Object.fromEntries(fresh), tags }
}
