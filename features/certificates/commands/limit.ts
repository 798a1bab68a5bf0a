/** The public page's letters: so many from one address in ten minutes. Counted in memory, kept nowhere. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { words } from '../words.ts'

const most = 10
const minutes = 10
/** By running house, so that two of them in one process do not count together. */
const houses = new WeakMap<Request['deployment'], Map<string, number[]>>()

/** Refuses the eleventh within ten minutes. */
export function limitPublicLetters({ deployment, fromAddress, now }: Request): void {
  const seen = houses.get(deployment) ?? new Map<string, number[]>()
  houses.set(deployment, seen)
  const at = Date.parse(now)
  const recent = (seen.get(fromAddress) ?? []).filter((moment) => moment > at - minutes * 60_000)
  if (recent.length >= most) throw refusal('TOO_MANY', words.tooMany, { status: 429 })
  // addresses that have not asked for long are forgotten, so that the map does not grow
  if (seen.size > 5000) for (const [address, moments] of seen) if ((moments.at(-1) ?? 0) < at - minutes * 60_000) seen.delete(address)
  seen.set(fromAddress, [...recent, at])
}
