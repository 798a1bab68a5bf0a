/** Whose seal it is. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { depthOfCode } from '../../areas/rules.ts'
import { sealWords } from '../seal-words.ts'

/** The community the actor works in. Refuses any other post. */
export function ownCommunity({ actor }: Pick<Request, 'actor'>): string {
  const { areaCode } = actor
  if (areaCode === null || depthOfCode(areaCode) !== 3) throw refusal('NOT_OWN_COMMUNITY', sealWords.notOwnCommunity, { status: 403 })
  return areaCode
}
