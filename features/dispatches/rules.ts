/** What may be done with a task, by whom, and why a community may lawfully refuse. Pure. */
import type { ClauseReference } from '../laws/contract.ts'
import type { Dispatch, RefusalReason, Task, TaskStep } from './contract.ts'

/** Who acts, as far as these rules look. */
export type Acting = {
  organisationId: string | null
  organisationKind: string | null
  areaCode: string | null
  permissions: ReadonlySet<string>
}

/** Each lawful reason with its clause (reference/legal-sources.json). */
export const refusalClauses: Readonly<Record<RefusalReason, ClauseReference>> = {
  // 未经同意的居委会可以拒绝: the right to refuse itself
  not_via_district_or_street: { sourceId: 'bj-rc-measures', article: '第二十八条' },
  // 清单外事项不得交办; 不得违规要求社区填表报数
  not_on_list: { sourceId: 'bj-subdistrict-reg', article: '第三十二条' },
  already_reported: { sourceId: 'bj-subdistrict-reg', article: '第三十二条' },
  // 执法、拆迁等主责一律取消
  law_enforcement: { sourceId: 'mca-2015-136', article: '一' },
  // 取消一票否决, 部门不再单独考核
  assessment_or_veto: { sourceId: 'mca-2015-136', article: '二' },
  // 不得把协助事项交社区作主责
  community_as_lead: { sourceId: 'bj-jiesujiban-reg', article: '第十七条' },
  // 经费由市、区政府负责解决
  no_funding: { sourceId: 'bj-rc-measures', article: '第二十五条' },
  // 提前申请、审批后安排; 未经批准社区有权拒绝
  notice_too_short: { sourceId: 'xicheng-2018', article: '正文' },
}

type OpenTask = Pick<Task, 'communityCode' | 'state' | 'openQuestion' | 'senderOrganisationId' | 'leadOrganisationId'>

export function isOpen({ state }: Pick<Task, 'state'>): boolean {
  return state === 'sent' || state === 'accepted'
}

/** Steps the actor may take with the task as it stands. Refusing is one step, from wherever the task is still open. */
export function availableSteps(task: OpenTask, actor: Acting): TaskStep[] {
  if (!isOpen(task)) return []
  const steps: TaskStep[] = []
  const isAsked = actor.organisationKind === 'community_committee' && actor.areaCode === task.communityCode && actor.permissions.has('tasks.answer')
  if (isAsked) {
    if (task.state === 'sent') steps.push('accept')
    steps.push('complete', 'refuse')
    if (!task.openQuestion) steps.push('ask')
  }
  const isAsking = actor.organisationId !== null && [task.senderOrganisationId, task.leadOrganisationId].includes(actor.organisationId)
  if (task.openQuestion && isAsking && actor.permissions.has('dispatches.send')) steps.push('answer')
  return steps
}

/** Only the organisation that sent a dispatch withdraws it, once. */
export function mayWithdraw(dispatch: Pick<Dispatch, 'senderOrganisationId' | 'withdrawnAt'>, actor: Acting): boolean {
  return dispatch.withdrawnAt === null && actor.organisationId === dispatch.senderOrganisationId && actor.permissions.has('dispatches.send')
}
