/** Chapter nine: what residents were sent to fetch over half a year; letters that said no, requests with their evidence, an objection. All bodies are made up. */
import { guest } from '../../foundation/actor.ts'
import { communities } from './cast.ts'
import type { Stage } from './stage.ts'

const bodies = {
  bank: '某银行网点（演示）',
  notary: '某公证机构（演示）',
  school: '某学校招生办（演示）',
  telecom: '某通信营业厅（演示）',
  pension: '某养老金发放网点（演示）',
  employer: '某用人单位（演示）',
  estate: '某不动产登记窗口（演示）',
  police: '某派出所养犬登记窗口（演示）',
  insurer: '某保险公司（演示）',
} as const

type Refused = [days: number, where: keyof typeof communities | 'bohai', code: string | null, body: keyof typeof bodies, sentence: string]

/** 怀柔区渤海镇: nobody of the cast works there, so its residents use the public page. */
const bohai = '110116108201'
const workers = { xili: 'xili', yutaoyuan: 'yutaoyuan', fangzhouyuan: 'fangzhouyuan', dongguan: 'dongguan' } as const

const refused: Refused[] = [
  [128, 'xili', 'CP01', 'bank', '银行要我开亲属关系证明办继承'],
  [126, 'fangzhouyuan', 'CP10', 'pension', '发养老金的网点要健在证明'],
  [124, 'dongguan', 'CP01', 'notary', '公证处要亲属关系证明'],
  [119, 'xili', 'CP01', 'bank', '银行要亲属关系证明取老人存款'],
  [117, 'yutaoyuan', 'CP01', 'bank', '银行让开亲属关系证明'],
  [115, 'fangzhouyuan', 'CP08', 'employer', '单位要单身证明'],
  [108, 'dongguan', 'CP20', 'bank', '存折丢了银行要遗失证明'],
  [104, 'fangzhouyuan', 'CP10', 'pension', '养老金网点要健在证明'],
  [103, 'dongguan', 'CP10', 'pension', '领养老金要健在证明'],
  [101, 'xili', 'CP10', 'pension', '网点要老人健在证明'],
  [97, 'bohai', 'CP05', 'employer', '用人单位要无犯罪记录证明'],
  [92, 'xili', 'CA05', 'school', '学校要居住证明'],
  [90, 'yutaoyuan', 'CA05', 'school', '招生办要居住证明'],
  [88, 'fangzhouyuan', 'CA05', 'school', '招生办要开居住证明'],
  [86, 'dongguan', 'CP17', 'school', '学校要收入证明申请减免'],
  [81, 'fangzhouyuan', 'CA14', 'police', '养狗登记要养犬条件证明'],
  [74, 'xili', 'CP01', 'bank', '银行要亲属关系证明'],
  [72, 'dongguan', 'CP01', 'bank', '银行办继承要亲属关系证明'],
  [70, 'bohai', 'CP01', 'bank', '银行要亲属关系证明'],
  [69, 'fangzhouyuan', 'CP01', 'bank', '取去世老人的存款，银行要亲属关系证明'],
  [61, 'xili', 'CP02', 'telecom', '营业厅要证明我是我'],
  [57, 'yutaoyuan', 'CP18', 'estate', '登记窗口要遗产继承权证明'],
  [55, 'xili', 'CA03', 'estate', '登记窗口要继承不动产登记关系证明'],
  [48, 'dongguan', 'CP12', 'insurer', '保险公司理赔要疾病证明'],
  [44, 'fangzhouyuan', null, 'insurer', '保险公司要开摔倒证明'],
  [41, 'xili', 'CP01', 'notary', '公证处要亲属关系证明'],
  [40, 'yutaoyuan', 'CP01', 'notary', '公证处要开亲属关系证明'],
  [38, 'fangzhouyuan', 'CP01', 'notary', '办公证要亲属关系证明'],
  [33, 'dongguan', 'CP10', 'telecom', '营业厅过户要健在证明'],
  [27, 'xili', 'CP01', 'bank', '银行要开亲属关系证明办继承'],
  [26, 'bohai', 'CP01', 'bank', '银行要亲属关系证明'],
  [25, 'dongguan', 'CP01', 'bank', '银行要开亲属关系证明'],
  [19, 'fangzhouyuan', 'CP08', 'employer', '单位要未婚证明'],
  [13, 'xili', 'CP01', 'bank', '银行要亲属关系证明'],
  [12, 'yutaoyuan', 'CP01', 'bank', '银行要开亲属关系证明'],
  [10, 'fangzhouyuan', 'CP10', 'pension', '养老金网点又要健在证明'],
  [8, 'bohai', 'CP20', 'telecom', '补卡要证件遗失证明'],
  [6, 'dongguan', 'CP01', 'bank', '银行要亲属关系证明'],
  [4, 'xili', 'CA14', 'police', '养犬登记要养犬条件证明'],
  [2, 'yutaoyuan', null, 'insurer', '保险公司要开吵架证明'],
]

async function playRefusals(stage: Stage, itemOf: (code: string) => string) {
  for (const [index, [days, where, code, body, sentence]] of refused.entries()) {
    const day = stage.ago(days)
    const asked = { itemId: code && itemOf(code), title: '吵架证明', askedBy: { organisationId: null, name: bodies[body] } }
    const key = where === 'bohai' ? undefined : workers[where as keyof typeof workers]
    // every fourth resident does it alone, on the public page
    if (!key || index % 4 === 3) {
      const communityCode = where === 'bohai' ? bohai : communities[where]
      const requestKey = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
      await stage.actingAs(guest, day).certificates.refuseForAnyone({ ...asked, communityCode, requestKey })
    } else await stage.as(key, day).certificates.askForProof({ ...asked, sentence })
  }
}

async function playRequests({ as, ago }: Stage, itemOf: (code: string) => string) {
  const ask = (who: string, days: number, code: string, body: keyof typeof bodies, sentence: string) =>
    as(who, ago(days)).certificates.askForProof({ sentence, itemId: itemOf(code), title: '所说的证明', askedBy: { organisationId: null, name: bodies[body] } })
  const ready = await ask('xili', 7, 'CA12', 'school', '学校要社区志愿服务记录证明')
  await as('xili', ago(5)).certificates.collectEvidence({
    id: ready.id,
    revision: ready.revision,
    pieces: ready.evidence.map(({ label }) => ({ label, state: 'brought' as const })),
  })
  await ask('xili', 1, 'CA12', 'employer', '用人单位要志愿服务证明')
  await ask('dongguan', 3, 'CA02', 'pension', '养老金网点要与死亡人员关系证明')
  const short = await ask('yutaoyuan', 16, 'CA12', 'school', '学校要志愿服务时长证明')
  await as('yutaoyuan', ago(1)).certificates.refuseRequest({ id: short.id, revision: short.revision, because: '社区没有查到这段时间的志愿服务记录。' })
  const dropped = await ask('fangzhouyuan', 22, 'CA10', 'notary', '要收养登记委托书证明')
  await as('fangzhouyuan', ago(21)).certificates.withdrawRequest({ id: dropped.id, revision: dropped.revision, because: '夫妻双方都能到场，不需要了。' })
}

/** Two bodies object; one is answered. */
async function playObjections({ as, actingAs, ago }: Stage) {
  const { entries } = await actingAs(guest, ago(30)).certificates.listAskingBodies({})
  const [one, other] = entries.filter(({ key, correction }) => key !== null && correction === null).toReversed()
  for (const [entry, day] of [[one, ago(24)] as const, [other, ago(3)] as const]) {
    if (!entry?.key) continue
    const because = '记录中有一次是邻近的另一家网点提出的，请核对。（演示）'
    await actingAs(guest, day).certificates.objectToEntry({ key: entry.key, month: entry.month, title: entry.title, because, contact: '13800000000' })
  }
  const { rows } = await as('secretary', ago(20)).certificates.listCorrections({})
  const [first] = rows
  if (first) {
    const answer = '经与社区核对，其中一次无法确认是哪一家网点，这条记录标为存疑。（演示）'
    await as('secretary', ago(20)).certificates.answerCorrection({ id: first.id, revision: first.revision, outcome: 'doubted', answer })
  }
}

export async function playCertificates(stage: Stage) {
  const { proofs } = await stage.actingAs(guest, stage.today).certificates.listProofs({})
  const itemOf = (code: string) => {
    const found = proofs.find((proof) => proof.code === code)
    if (!found) throw new Error(`the demonstration needs the proof ${code}`)
    return found.itemId
  }
  await playRefusals(stage, itemOf)
  await playRequests(stage, itemOf)
  await playObjections(stage)
}
