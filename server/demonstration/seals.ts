/** Chapter ten: what one community issued and sealed in two months: proofs for volunteers, one revoked, one corrected, and papers that are no proofs. */
import type { Stage } from './stage.ts'

const worker = 'xili'
const director = 'xiliDirector'
const keeper = 'xiliKeeper'
const school = { organisationId: null, name: '某学校（演示）' }

export type Proof = { askedAgo: number; sealedAgo: number; holder: string; idNumber: string; statement: string }

/** Nobody has these numbers: their last digit is wrong. */
const proofs: Proof[] = [
  { askedAgo: 44, sealedAgo: 43, holder: '演示·李明', idNumber: '110102200903070010', statement: '2026年暑期在本社区参加志愿服务，累计24小时' },
  { askedAgo: 36, sealedAgo: 35, holder: '演示·赵晓', idNumber: '110102200811020021', statement: '2026年9月在本社区参加助老志愿服务，累计18小时' },
  { askedAgo: 24, sealedAgo: 23, holder: '演示·孙宁', idNumber: '110102201001150032', statement: '2026年10月在本社区参加垃圾分类志愿服务，累计12小时' },
  { askedAgo: 12, sealedAgo: 11, holder: '演示·周岩', idNumber: '110102200905260043', statement: '2026年在本社区参加志愿服务，累计40小时' },
]

const papers: [askedAgo: number, sealedAgo: number, what: string, purpose: string, copies: number][] = [
  [42, 41, '活动室使用确认函', '向某合唱团（演示）确认活动室使用时间', 2],
  [33, 33, '小区消防演练通知', '在公示栏张贴', 6],
  [20, 19, '重阳节活动物品领取单', '向街道领取活动物品', 1],
  [9, 8, '与物业的协商会纪要', '双方留存', 2],
  [3, 2, '垃圾桶点位调整意见回函', '答复物业公司', 1],
]

/** What volunteers ask for. */
export async function volunteersProof({ as, today }: Stage): Promise<string> {
  const { proofs: all } = await as(worker, today).certificates.listProofs({ search: '社区志愿服务记录证明' })
  return all[0]?.itemId ?? ''
}

/** A request of the community with its evidence, ready for the seal. */
export async function ready({ as, ago }: Stage, itemId: string, days: number): Promise<string> {
  const desk = as(worker, ago(days)).certificates
  const asked = await desk.askForProof({ sentence: '学校要社区志愿服务记录证明', itemId, title: '社区志愿服务记录证明', askedBy: school })
  const pieces = asked.evidence.map(({ label }) => ({ label, state: 'brought' as const }))
  await desk.collectEvidence({ id: asked.id, revision: asked.revision, pieces })
  return asked.id
}

type Words = Pick<Proof, 'holder' | 'idNumber' | 'statement'>
const wordsOf = ({ holder, idNumber, statement }: Words) => ({
  holderName: holder,
  holderIdNumber: idNumber,
  statement,
  purpose: '向某学校（演示）说明志愿服务时长',
})

async function approve({ as, ago }: Stage, days: number, { id, revision }: { id: string; revision: number }) {
  return as(director, ago(days)).certificates.approveSealUse({ id, revision, outcome: 'approved' })
}

export async function issue(stage: Stage, requestId: string, proof: Proof, replacesId: string | null = null): Promise<string> {
  const { as, ago } = stage
  const asked = await as(worker, ago(proof.askedAgo)).certificates.askForCertificate({ requestId, words: wordsOf(proof), replacesId })
  const { id, revision } = await approve(stage, proof.sealedAgo, asked)
  const { certificateId } = await as(keeper, ago(proof.sealedAgo)).certificates.sealIt({ id, revision })
  return certificateId ?? ''
}

async function sealPapers(stage: Stage, from: number, until: number) {
  const { as, ago } = stage
  for (const [askedAgo, sealedAgo, what, purpose, copies] of papers.filter(([asked]) => asked <= from && asked > until)) {
    const { id, revision } = await approve(stage, sealedAgo, await as(worker, ago(askedAgo)).certificates.askForSeal({ what, purpose, copies }))
    await as(keeper, ago(sealedAgo)).certificates.sealIt({ id, revision })
  }
}

/** In the order of the days: the register's numbers follow them. */
export async function playSeals(stage: Stage) {
  const { as, ago } = stage
  const itemId = await volunteersProof(stage)
  const issued: { requestId: string; certificateId: string }[] = []
  let from = 99
  for (const proof of proofs) {
    await sealPapers(stage, from, proof.askedAgo)
    from = proof.askedAgo
    const requestId = await ready(stage, itemId, proof.askedAgo)
    issued.push({ requestId, certificateId: await issue(stage, requestId, proof) })
  }
  await sealPapers(stage, from, 0)
  const [, second, third] = issued
  if (second && proofs[1])
    await issue(
      stage,
      second.requestId,
      { ...proofs[1], askedAgo: 2, sealedAgo: 2, statement: '2026年9月在本社区参加助老志愿服务，累计28小时' },
      second.certificateId,
    )
  if (third) await as(worker, ago(1)).certificates.revokeCertificate({ id: third.certificateId, because: '志愿服务记录经核对不是本人的（演示）', revision: 1 })
  // one waits for the director, one for the keeper of the seal
  const waiting = { holder: '演示·吴桐', idNumber: '110102200907180054', statement: '2026年11月在本社区参加志愿服务，累计8小时' }
  await as(worker, ago(1)).certificates.askForCertificate({ requestId: await ready(stage, itemId, 1), words: wordsOf(waiting) })
  const paper = await as(worker, ago(1)).certificates.askForSeal({ what: '楼门长聘书', purpose: '发给三位楼门长（演示）', copies: 3 })
  await approve(stage, 0, paper)
  await as('xinjiekou', ago(1)).certificates.readSealMonth({ communityCode: '110102003028', month: ago(23).slice(0, 7) })
}
