/** Where several sets of areas overlap: of two areas one of which lies in the other, the inner one. */
import { isWithin } from '../../areas/rules.ts'

export function overlapOf(some: readonly string[], others: readonly string[]): string[] {
  const inner = some.flatMap((one) => others.flatMap((other) => (isWithin(one, other) ? [one] : isWithin(other, one) ? [other] : [])))
  const once = [...new Set(inner)]
  return once.filter((code) => !once.some((wider) => wider !== code && isWithin(code, wider)))
}
