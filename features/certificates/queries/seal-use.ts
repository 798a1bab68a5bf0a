/** One use of the seal; while a proof waits, its own community reads what it will say: nobody approves or seals unseen. */
import { addDays } from '../../../foundation/clock.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Corrects, SealUseRead, SealUseSays } from '../contract/seals.ts'
import { paragraphs } from '../rules/signed-text.ts'
import { openDraft } from '../sealed-content.ts'
import { correctionOf } from './corrects.ts'
import type { SealUseRow } from '../tables.ts'
import { getVisibleUse, readUse } from './seals.ts'

function saysOf({ actor, deployment, today }: Request, use: SealUseRow): SealUseSays | null {
  if (use.sealedDraft === null || actor.areaCode !== use.communityCode) return null
  const { holderIdTail: _, validityDays, ...said } = openDraft(deployment.keyring, use, use.sealedDraft)
  const validUntil = validityDays === null ? null : addDays(today, validityDays)
  return { holderName: said.holderName, holderId: said.holderId, paragraphs: paragraphs({ ...said, number: '', issuedOn: today, validUntil }) }
}

/** `says` is null for other papers, once sealed, and outside the community. */
export async function getSealUse(request: Request, { id }: { id: string }): Promise<SealUseRead & { says: SealUseSays | null; corrects: Corrects | null }> {
  const use = await getVisibleUse(request, id)
  const says = saysOf(request, use)
  return { ...(await readUse(request, use)), says, corrects: says && (await correctionOf(request, use.replacesId, says.paragraphs)) }
}
