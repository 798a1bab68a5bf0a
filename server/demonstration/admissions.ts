/** Chapter two: applications in every state, two meetings held, one running. Days are working days before today. */
import type { ApplicationRead } from '../../features/admissions/contract.ts'
import { guest } from '../../foundation/actor.ts'
import { city, communities, districts, type Workplace } from './cast.ts'
import { proposal, type ProposalName } from './proposals.ts'
import type { Client, Stage } from './stage.ts'

type Asked = { name: ProposalName; by: string; at: Workplace; submitted: number; starts: number; need: string; alternatives: string }

async function draft(stage: Stage, asked: Asked): Promise<ApplicationRead> {
  const lead = await stage.organisation(asked.at)
  const client = stage.as(asked.by, stage.ago(asked.submitted)).admissions
  const { id, revision } = await client.startApplication({ list: 'assist' })
  return client.saveApplication({
    id,
    revision,
    proposal: proposal(asked.name, lead.id, stage.ago(asked.starts)),
    need: asked.need,
    alternatives: asked.alternatives,
  })
}

async function submitted(stage: Stage, asked: Asked): Promise<ApplicationRead> {
  const { id, revision } = await draft(stage, asked)
  return stage.as(asked.by, stage.ago(asked.submitted)).admissions.submitApplication({ id, revision })
}

/** Submitted, with the comment window opened the next working day and closing five working days later. */
async function commenting(stage: Stage, asked: Asked, secretary = 'secretary'): Promise<ApplicationRead> {
  const { id, revision } = await submitted(stage, asked)
  const until = stage.ago(asked.submitted - 6)
  return stage.as(secretary, stage.ago(asked.submitted - 1)).admissions.openComments({ id, revision, commentUntil: until, opinionsDueOn: until })
}

/** The made-up member of the n-th member unit. */
export const memberKey = (index: number) => `member${index + 1}`

type Member = { organisationId: string; on: (day: string) => Client }

async function members(stage: Stage): Promise<Member[]> {
  const units = await stage.actingAs(guest, stage.today).people.listMemberUnits({ authority: city })
  return units.map(({ organisationId }, index) => ({ organisationId, on: (day) => stage.as(memberKey(index), day) }))
}

type Verdict = {
  id: string
  choice: 'admit' | 'admit_with_conditions' | 'return' | 'refuse'
  conditions?: string[]
  reason: string
  against?: string
}

export async function meet(stage: Stage, title: string, called: number, held: number, verdicts: Verdict[]) {
  const secretary = (day: number) => stage.as('secretary', stage.ago(day)).admissions
  const meeting = await secretary(called).callMeeting({
    title,
    mode: 'room',
    heldOn: stage.ago(held),
    place: '联席会议办公室第一会议室',
    votesUntil: null,
    applicationIds: verdicts.map(({ id }) => id),
  })
  const units = await members(stage)
  const present = units.slice(0, -1)
  await secretary(held).noteAttendance({ id: meeting.id, organisationIds: present.map(({ organisationId }) => organisationId) })
  for (const verdict of verdicts) {
    const before = await secretary(held).getApplication({ id: verdict.id })
    const voting = present.filter(({ organisationId }) => organisationId !== before.applicantOrganisationId)
    for (const [index, unit] of voting.entries()) {
      const dissents = verdict.against !== undefined && index === 0
      const vote = dissents
        ? { choice: 'refuse' as const, conditions: [], reason: verdict.against ?? '' }
        : { choice: verdict.choice, conditions: verdict.conditions ?? [], reason: verdict.reason }
      await unit.on(stage.ago(held)).admissions.castVote({ id: meeting.id, applicationId: verdict.id, ...vote })
    }
  }
  const now = await secretary(held).getMeeting({ id: meeting.id })
  return secretary(held).closeMeeting({ id: meeting.id, revision: now.revision })
}

/** Gives the versions that came out of it, by name. */
export async function playAdmissions(stage: Stage) {
  const { ago, as } = stage
  const department = (name: string): Workplace => ({ kind: 'municipal_department', area: city, name })
  const health = { by: 'health', at: department('卫生健康委') }
  const emergency = { by: 'emergencyBureau', at: department('应急管理局') }
  const cityManagement = { by: 'cityManagement', at: department('城市管理委') }
  const disabled = { by: 'disabled', at: department('残疾人联合会') }

  const year = Number(stage.today.slice(0, 4))
  const budgets = [
    [health, 1200],
    [emergency, 1500],
    [cityManagement, 900],
    [disabled, 600],
    [{ at: department('公安局') }, 1500],
    [{ at: department('退役军人') }, 400],
    [{ at: department('人力资源') }, 600],
  ] as const
  for (const [{ at }, minutes] of budgets) {
    const organisation = await stage.organisation(at)
    await as('secretary', ago(170)).admissions.setBudget({
      organisationId: organisation.id,
      year,
      minutesPerCommunity: minutes,
      basis: `${year} 年度社区负担额度方案（演示）`,
    })
    await as('secretary', ago(170)).admissions.setBudget({
      organisationId: organisation.id,
      year: year + 1,
      minutesPerCommunity: minutes,
      basis: `${year + 1} 年度社区负担额度方案（演示）`,
    })
  }

  const medicine = await commenting(stage, {
    name: 'medicine',
    ...health,
    submitted: 110,
    starts: 70,
    need: '门诊统计显示冬季老年人误服、重复服药较多，提示卡送达率低。',
    alternatives: '短信提醒到达率不足三成；医院张贴覆盖不到少出门的老人。',
  })
  const flood = await commenting(stage, {
    name: 'flood',
    ...emergency,
    submitted: 110,
    starts: 70,
    need: '低洼院落积水多由居民最先发现，报告渠道不清会耽误排险。',
    alternatives: '仅靠路面监测设备看不到院落内部。',
  })
  const questionnaire = await commenting(stage, {
    name: 'questionnaire',
    ...cityManagement,
    submitted: 109,
    starts: 70,
    need: '了解投放时间是否合适。',
    alternatives: '由调查公司独立入户，拒访率较高。',
  })
  const comment = (key: string, day: number, id: string, stance: 'support' | 'concern' | 'object', body: string) =>
    as(key, ago(day)).admissions.commentApplication({ id, stance, body })
  await comment('xili', 107, medicine.id, 'support', '提示卡有用，希望字再大一些，并由社区卫生服务中心来讲。')
  await comment('dongguan', 107, flood.id, 'concern', '夜间报告时需要有人接听，建议明确值班电话。')
  await comment('xili', 106, questionnaire.id, 'object', '每月陪同入户一次，半天就没了；去年街道已做过同类问卷。')
  await comment('yutaoyuan', 106, questionnaire.id, 'object', '住户反感反复敲门，建议用设备数据。')
  for (const [index, unit] of (await members(stage)).slice(0, 4).entries()) {
    const bodies = ['同意，职责划分清楚。', '同意，注意不得要求报送名单。', '建议明确值班电话后准入。', '无意见。']
    await unit.on(ago(105)).admissions.giveOpinion({ id: flood.id, stance: index === 2 ? 'concern' : 'support', body: bodies[index] ?? '无意见。' })
  }
  await meet(stage, '第一次联席会议（演示）', 102, 99, [
    { id: medicine.id, choice: 'admit', reason: '依据充分，部门主责明确。' },
    {
      id: flood.id,
      choice: 'admit_with_conditions',
      conditions: ['向社区公布二十四小时值班电话'],
      reason: '有法定依据，但报告渠道须先落实。',
    },
    { id: questionnaire.id, choice: 'refuse', reason: '同类数据已由设备采集，每月入户一次负担过重。' },
  ])

  const ramps = await commenting(stage, {
    name: 'ramps',
    ...disabled,
    submitted: 60,
    starts: 15,
    need: '登记有改造意愿的家庭不足一半，需要熟悉的人介绍。',
    alternatives: '电话联系接通率低。',
  })
  const jobs = await commenting(stage, {
    name: 'jobs',
    by: 'labour',
    at: department('人力资源'),
    submitted: 58,
    starts: -35,
    need: '平台从业人员对参保办法不了解。',
    alternatives: '线上推送已做，到达率有限。',
  })
  const familyDoctor = await commenting(stage, {
    name: 'familyDoctor',
    ...health,
    submitted: 59,
    starts: 14,
    need: '不少老年人不知道自己所属的家庭医生团队。',
    alternatives: '医院候诊区已有展板，看到的多是已签约的人。',
  })
  await comment('xili', 55, ramps.id, 'support', '希望改造完成后由残联回访，社区不再汇总。')
  await meet(stage, '第二次联席会议（演示）', 50, 48, [
    { id: ramps.id, choice: 'admit', reason: '残联承担全部费用和评估，社区只作联系。', against: '建议改由助残社会组织联系，不必经社区。' },
    { id: jobs.id, choice: 'return', reason: '所引依据只到文件第二部分，请补明具体条款后再报。' },
    { id: familyDoctor.id, choice: 'admit', reason: '社区只作告知，签约和统计由卫生部门办理。' },
  ])

  const fraud = await commenting(stage, {
    name: 'fraud',
    by: 'police',
    at: department('公安局'),
    submitted: 11,
    starts: -45,
    need: '辖区老年人被骗案件上升。',
    alternatives: '已在银行网点提示，社区活动室到场率更高。',
  })
  const running = await as('secretary', ago(3)).admissions.callMeeting({
    title: '第三次联席会议（会签，演示）',
    mode: 'writing',
    heldOn: ago(0),
    place: null,
    votesUntil: ago(-3),
    applicationIds: [fraud.id],
  })
  const entitled = (await members(stage)).filter(({ organisationId }) => organisationId !== fraud.applicantOrganisationId)
  // one vote short of the quorum of six, so that whoever tries it can complete it
  for (const unit of entitled.slice(0, 5))
    await unit.on(ago(0)).admissions.castVote({ id: running.id, applicationId: fraud.id, choice: 'admit', conditions: [], reason: '同意。' })
  // its comments are over: whoever tries the demonstration can call a meeting on it today
  const signLanguage = await commenting(stage, {
    name: 'signLanguage',
    ...disabled,
    submitted: 9,
    starts: -45,
    need: '听障居民独自就医沟通困难，不知道可以预约翻译员。',
    alternatives: '医院导诊台张贴过电话，看到的人少。',
  })
  await comment('xili', 6, signLanguage.id, 'support', '只转介、不登记，社区做得了。')
  const gas = await commenting(stage, {
    name: 'gas',
    ...cityManagement,
    submitted: 3,
    starts: -40,
    need: '独居老人家庭安检入户率偏低。',
    alternatives: '燃气企业电话预约，老人常不接陌生电话。',
  })
  await as('xili', ago(1)).admissions.commentApplication({
    id: gas.id,
    stance: 'concern',
    body: '请燃气企业自行上门，社区只介绍确有困难的家庭。',
  })
  await submitted(stage, {
    name: 'salute',
    by: 'veterans',
    at: department('退役军人'),
    submitted: 1,
    starts: -40,
    need: '部分光荣牌褪色破损。',
    alternatives: '由退役军人服务站单独通知，联系方式更新不及时。',
  })
  await draft(stage, { name: 'points', ...cityManagement, submitted: 2, starts: -10, need: '提高参与率。', alternatives: '' })
  const bathing = await submitted(stage, {
    name: 'bathing',
    by: 'xichengCivil',
    at: { kind: 'district_department', area: districts.xicheng, name: '民政局' },
    submitted: 4,
    starts: -35,
    need: '失能老人家庭不知道有助浴服务。',
    alternatives: '热线咨询量低。',
  })
  await as('xichengSecretary', ago(2)).admissions.returnApplication({
    id: bathing.id,
    revision: bathing.revision,
    reason: '请说明养老服务机构如何取得老人同意，并补充服务合同编号。',
  })

  const version = async (id: string) => {
    const { versionId } = await as('secretary', stage.today).admissions.getApplication({ id })
    if (!versionId) throw new Error('the demonstration expected an admitted application')
    return versionId
  }
  const versions = { medicine: await version(medicine.id), flood: await version(flood.id), ramps: await version(ramps.id) }
  const release = (key: string, day: number, versionId: string, areaCode: string, amount: number, document: string) =>
    as(key, ago(day)).admissions.recordFundRelease({ versionId, areaCode, amount, releasedOn: ago(day), document })
  await release('health', 75, versions.medicine, city, 186_000_000, '公共卫生补助拨付通知（演示）')
  await release('emergencyBureau', 72, versions.flood, districts.tongzhou, 42_000_000, '防汛专项拨付通知（演示）')
  await release('disabled', 20, versions.ramps, districts.xicheng, 31_500_000, '无障碍改造经费拨付通知（演示）')
  const { conditions } = await as('secretary', ago(71)).admissions.getApplication({ id: flood.id })
  for (const condition of conditions)
    await as('secretary', ago(71)).admissions.fulfilCondition({
      id: condition.id,
      evidence: '值班电话已在通州区各社区公示栏公布（演示）。',
    })
  return { versions, communities }
}
