/** For stories: a request whose evidence is there, and a proof issued for it by three people. */
import { idNumbers, ledgerInForce, write } from '../../../server/testing/ledgers.ts'
import type { Person } from '../../../server/testing/people.ts'
import type { Story } from '../../../server/testing/story.ts'
import type { CertificateRead } from '../contract/issuing.ts'
import type { SealUseRead } from '../contract/seals.ts'

export const holder = { name: '演示居民', idNumber: idNumbers[0] ?? '' }
export const said = { statement: '2026年在本社区参加志愿服务，累计36小时', purpose: '向某学校（演示）说明志愿服务时长' }

export type Desk = { worker: Person; director: Person; keeper: Person }

/** A worker who asks, the director who approves, and a colleague who keeps the seal. */
export async function deskOf({ person, places }: Pick<Story, 'person' | 'places'>, area: string = places.community): Promise<Desk> {
  return {
    worker: await person({ role: 'community_worker', area, name: '社工甲' }),
    director: await person({ role: 'committee_director', area, name: '主任乙' }),
    keeper: await person({ role: 'community_worker', area, name: '保管人丙' }),
  }
}

export async function itemOf({ as }: Pick<Story, 'as'>, code: string): Promise<string> {
  const { proofs } = await as.public().certificates.listProofs({ search: code })
  return proofs.find((one) => one.code === code)?.itemId ?? ''
}

/** 社区志愿服务记录证明 (CA12), asked for somebody the ledger knows; all evidence shown. */
export async function readyRequest(
  told: Story,
  worker: Person,
  subject: { name: string; idNumber: string } | null = holder,
): Promise<{ id: string; revision: number }> {
  const { as } = told
  const itemId = await itemOf(told, 'CA12')
  const [held] = subject ? await write(as(worker), (await ledgerInForce(told)).id, [{ name: subject.name, idNo: subject.idNumber }]) : []
  const asked = {
    sentence: '学校要志愿服务时长证明',
    itemId,
    title: '志愿服务',
    askedBy: { organisationId: null, name: '某学校（演示）' },
    subjectId: held?.id ?? null,
  }
  const { id, revision, evidence } = await as(worker).certificates.askForProof(asked)
  const ready = await as(worker).certificates.collectEvidence({ id, revision, pieces: evidence.map(({ label }) => ({ label, state: 'brought' })) })
  return { id, revision: ready.revision }
}

export async function approvedUse({ as }: Story, { director }: Desk, { id, revision }: Pick<SealUseRead, 'id' | 'revision'>): Promise<SealUseRead> {
  return as(director).certificates.approveSealUse({ id, revision, outcome: 'approved' })
}

/** Asked, approved and sealed. `certificateId` names the one it corrects. */
export async function issued(told: Story, desk: Desk, requestId: string, replacesId: string | null = null, words: object = {}): Promise<CertificateRead> {
  const { as } = told
  const use = await as(desk.worker).certificates.askForCertificate({ requestId, words: { ...said, ...words }, replacesId })
  const { id, revision } = await approvedUse(told, desk, use)
  const sealed = await as(desk.keeper).certificates.sealIt({ id, revision })
  return as(desk.worker).certificates.getCertificate({ id: sealed.certificateId ?? '' })
}
