/** What the list and the ledger already say, before the worker writes a word. */
import { addDays } from '../../../foundation/clock.ts'
import type { Request } from '../../../foundation/request.ts'
import { say, type Text } from '../../../foundation/words.ts'
import type { Proof } from '../contract/catalogue.ts'
import type { DraftOffered } from '../contract/issuing.ts'
import type { ProofRequest } from '../contract/requests.ts'
import { sealWords } from '../seal-words.ts'
import { openContent } from '../sealed-content.ts'
import { getVisibleCertificate } from './issued-visible.ts'
import { getProofRequest } from './requests.ts'

export function basisOf({ verdict: { clause }, title, source }: Pick<Proof, 'verdict' | 'title' | 'source'>): string[] {
  return [clause?.sourceTitle ? `《${clause.sourceTitle.replace(/^《|》$/g, '')}》${clause.article}` : `证明事项清单“${title}”（${source}）`]
}

const seen = { ledger: '台账已有', brought: '已出示', missing: '' } as const

export function evidenceOf({ evidence, knownHow }: Pick<ProofRequest, 'evidence' | 'knownHow'>): string[] {
  const pieces = evidence.filter(({ state }) => state !== 'missing').map(({ label, state }) => `${label}（${seen[state]}）`)
  return knownHow ? [...pieces, knownHow] : pieces
}

function faultOf(state: ProofRequest['state'], proof: Proof | null, replaces: boolean): Text | null {
  if (proof?.verdict.answer !== 'allowed') return say(sealWords.mayNotIssue, { title: proof?.title ?? '' })
  return state === (replaces ? 'issued' : 'evidence_collected') ? null : say(sealWords.notReady)
}

/** Who it is stands before the fact on paper; only what else the ledger holds is a fact to begin with. */
function factsOf(held: readonly { element: string; name: string; shown: string }[]): string {
  return held
    .filter(({ element }) => element !== 'name' && element !== 'idNo')
    .map(({ name, shown }) => `${name}：${shown}`)
    .join('；')
}

export async function offerDraft(request: Request, { id, replacesId }: { id: string; replacesId?: string | undefined }): Promise<DraftOffered> {
  const asked = await getProofRequest(request, { id })
  const { proof, held, subjectTitle } = asked
  const before = replacesId ? await getVisibleCertificate(request, replacesId) : undefined
  const said = before && openContent(request.deployment.keyring, before, before.sealedContent).content
  const days = proof?.terms?.validityDays ?? null
  return {
    holder: subjectTitle,
    holderName: subjectTitle === null && before?.communityCode === request.actor.areaCode ? (said?.holderName ?? '') : '',
    statement: said?.statement ?? factsOf(held),
    purpose: said?.purpose ?? `${asked.askedByName}${proof?.terms?.usedFor ? `（${proof.terms.usedFor}）` : ''}`,
    basis: proof ? basisOf(proof) : [],
    evidence: evidenceOf(asked),
    validUntil: days === null ? null : addDays(request.today, days),
    fault: faultOf(asked.state, proof, before !== undefined),
  }
}
