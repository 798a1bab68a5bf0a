/** How far a reason of the joint meeting reaches. */
import type { SameAsk } from '../contract.ts'

type Asked = { relation: SameAsk['relation']; sharedElements: readonly string[] }

/** For what the meeting saw, and for less of it: not for another relation, nor for an element that has come to it. */
export function standsFor(seen: Asked, now: Asked): boolean {
  return (now.relation === seen.relation || now.relation === 'part') && now.sharedElements.every((key) => seen.sharedElements.includes(key))
}
