/** Chapter seven: forms. Three were admitted, each less than what was first asked; one is stopped because the ledgers hold what it asks. */
import type { FormContent } from '../../features/forms/contract.ts'
import { meet } from './admissions.ts'
import { disabledRegister, jobWishes, olderPeople, shopSafety, visits } from './form-contents.ts'
import type { Stage } from './stage.ts'

type Asked = { by: string; content: FormContent; submitted: number; starts: number; fundedBy: string; need: string; alternatives: string }
export type PlayedForm = { versionId: string; formId: string; by: string; admissionNumber: string; itemVersionId: string }

async function design(stage: Stage, by: string, content: FormContent, day: string): Promise<string> {
  const client = stage.as(by, day)
  const { id, revision } = await client.forms.startForm({ title: content.title, nextOf: null })
  await client.forms.saveForm({ id, revision, content })
  return id
}

/** Applied for, with comments open the next working day and closed five later. */
async function apply(stage: Stage, { by, content, submitted, starts, fundedBy, need, alternatives }: Asked): Promise<string> {
  const formVersionId = await design(stage, by, content, stage.ago(submitted))
  const client = stage.as(by, stage.ago(submitted)).admissions
  const begun = await client.startApplication({ formVersionId })
  const saved = await client.saveApplication({
    id: begun.id,
    revision: begun.revision,
    proposal: { ...begun.proposal, funding: { kind: 'budget', line: fundedBy }, validFrom: stage.ago(starts), validTo: stage.ago(starts - 500) },
    need,
    alternatives,
  })
  const { id, revision } = await client.submitApplication({ id: saved.id, revision: saved.revision })
  const until = stage.ago(submitted - 6)
  await stage.as('secretary', stage.ago(submitted - 1)).admissions.openComments({ id, revision, commentUntil: until, opinionsDueOn: until })
  return id
}

async function released(stage: Stage, by: string, applicationId: string, areaCodes: readonly string[]): Promise<PlayedForm> {
  const { versionId, formVersionId } = await stage.as('secretary', stage.ago(100)).admissions.getApplication({ id: applicationId })
  if (!versionId || !formVersionId) throw new Error('the demonstration expected an admitted form')
  for (const areaCode of areaCodes)
    await stage
      .as(by, stage.ago(96))
      .admissions.recordFundRelease({ versionId, areaCode, amount: 6_000_000, releasedOn: stage.ago(96), document: '报送工作经费拨付通知（演示）' })
  const { formId, admissionNumber } = await stage.as(by, stage.ago(95)).forms.getForm({ id: formVersionId })
  return { versionId: formVersionId, formId, by, admissionNumber: admissionNumber ?? '', itemVersionId: versionId }
}

export async function playForms(stage: Stage, areaCodes: string[]): Promise<{ older: PlayedForm; visits: PlayedForm; shops: PlayedForm }> {
  const civil = { by: 'civil', submitted: 125, starts: 85, fundedBy: '养老服务专项·信息报送补助' }
  const older = await apply(stage, {
    ...civil,
    content: olderPeople(areaCodes),
    need: '原先每月由社区逐人统计；台账已有，改为自动取数，社区只核对。',
    alternatives: '由民政部门直接从台账取数，社区核对一遍。',
  })
  const visiting = await apply(stage, {
    ...civil,
    content: visits(areaCodes),
    need: '探访次数和转介情况只有社区知道；名单和年龄不再询问。',
    alternatives: '由服务商上报探访次数，覆盖不到社区志愿者的探访。',
  })
  const shops = await apply(stage, {
    by: 'emergencyBureau',
    content: shopSafety(areaCodes),
    submitted: 125,
    starts: 85,
    fundedBy: '安全生产专项·基层报送补助',
    need: '隐患由社区在日常走访中发现，门店名单和人数取自台账。',
    alternatives: '由执法队逐店检查，频次不足。',
  })
  await meet(stage, '报表准入专题会议（演示）', 117, 114, [
    { id: older, choice: 'admit', reason: '全部取自台账，社区只核对，不增加填报。' },
    { id: visiting, choice: 'admit', reason: '名单取自台账，只问三项新内容，按季度报送。' },
    { id: shops, choice: 'admit', reason: '门店信息取自台账，只问两项新内容。' },
  ])
  // its comments are over: whoever tries the demonstration can call a meeting on it today
  await apply(stage, {
    by: 'labour',
    content: jobWishes(areaCodes),
    submitted: 9,
    starts: -45,
    fundedBy: '就业补助资金·基层信息报送',
    need: '失业人数取自台账；愿意参加培训和招聘会的人数，只有社区走访时才能问到。',
    alternatives: '线上问卷回收率不足一成。',
  })
  await design(stage, 'disabled', disabledRegister(areaCodes), stage.ago(4))
  return {
    older: await released(stage, 'civil', older, areaCodes),
    visits: await released(stage, 'civil', visiting, areaCodes),
    shops: await released(stage, 'emergencyBureau', shops, areaCodes),
  }
}
