/** Asking for the seal: on a proof (issue-ask.ts) or on anything else. */
import { v7 as newId } from 'uuid'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { districtOf } from '../../areas/rules.ts'
import type { SealUse } from '../contract/seals.ts'
import { matchInCatalogue } from '../queries/matches.ts'
import { readUse } from '../queries/seals.ts'
import { ownCommunity } from '../queries/seals-own.ts'
import { sealWords } from '../seal-words.ts'
import type { SealUseRow } from '../tables.ts'
import { useObject } from './seal-step.ts'

type Asked = Pick<SealUseRow, 'kind' | 'requestId' | 'replacesId' | 'purpose' | 'what' | 'copies'> & {
  sealedDraft: (place: { district: string; id: string }) => string | null
}

export async function enterUse(request: Request, { sealedDraft, ...asked }: Asked): Promise<SealUseRow> {
  const { db, actor, now, record } = request
  const communityCode = ownCommunity(request)
  const place = { district: districtOf(communityCode), id: newId() }
  const row: SealUseRow = {
    ...place,
    communityCode,
    ...asked,
    sealedDraft: sealedDraft(place),
    state: 'asked',
    askedBy: actor.name,
    askedByAccount: actor.accountId ?? '',
    askedAt: now,
    approvedBy: null,
    approvedByAccount: null,
    approvedAt: null,
    endedBecause: null,
    revision: 1,
  }
  await db.insertInto('sealUses').values(row).execute()
  const { kind, purpose, what, copies, requestId } = row
  await record({ event: 'seals.asked', object: useObject(row.id), district: row.district, after: { kind, purpose, what, copies, requestId } })
  return row
}

/** 「亲属关系的情况说明」 is the proof by a milder name. */
const underItsOwnName = (text: string) => text.replaceAll(/的?(?:有关|相关)?(?:情况|事项)?(?:说明|声明|确认书|告知函|介绍信)/g, '证明')

/**
 * 盖章不能绕过开证明: what the lists name is issued through its request, or not at all. Refuses both with the way that is right.
 */
async function refuseProof(request: Request, text: string): Promise<void> {
  const sentence = underItsOwnName(text).slice(0, 200)
  if (!sentence.includes('证明')) return
  const { candidates, clear } = await matchInCatalogue(request, { sentence })
  const proof = clear ? candidates[0]?.proof : undefined
  if (!proof) return
  const { clause, answer } = proof.verdict
  if (answer === 'allowed') throw refusal('PROOF_HAS_ITS_WAY', sealWords.proofHasItsWay, { values: { title: proof.title }, details: { itemId: proof.itemId } })
  const cited = clause?.sourceTitle ? `《${clause.sourceTitle.replaceAll(/[《》]/g, '')}》${clause.article}` : (clause?.article ?? '')
  const values = { title: proof.title, clause: cited, route: proof.terms?.route ?? '' }
  throw refusal('PROOF_NOT_ALLOWED', sealWords.proofNotAllowed, { values, details: { itemId: proof.itemId } })
}

export async function askForSeal(request: Request, asked: Pick<SealUse, 'purpose' | 'what' | 'copies'>) {
  ownCommunity(request)
  await refuseProof(request, `${asked.what} ${asked.purpose}`)
  return readUse(request, await enterUse(request, { ...asked, kind: 'other', requestId: null, replacesId: null, sealedDraft: () => null }))
}
