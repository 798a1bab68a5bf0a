/** A draft that passes, and the facts it is judged by; a test changes the one thing it is about. */
import type { ClauseState } from '../../laws/contract.ts'
import type { ApplicationDraft, ProposalDraft } from '../contract.ts'
import type { PrecheckFacts } from '../rules/facts.ts'

export const lead = '01990000-0000-7000-8000-000000000001'

export const goodProposal: ProposalDraft = {
  list: 'assist',
  title: '冬季用药安全提示卡发放',
  titleEn: null,
  content: '每季度向六十岁以上老人发放用药安全提示卡，讲解由社区卫生服务中心承担。',
  communityDuties: '联系有需要的老人，协助张贴通知。',
  departmentDuties: '印制提示卡，组织医生讲解，承担全部费用。',
  communityRole: 'contact',
  clauses: [{ sourceId: 'elderly-law', article: '第七条' }],
  leadOrganisationId: lead,
  areaCodes: ['110101001000'],
  communityTypes: [],
  frequencyCount: 1,
  frequencyPeriod: 'quarter',
  minutes: 60,
  funding: { kind: 'budget', line: '公共卫生服务补助' },
  dataAsked: '发放份数',
  validFrom: '2027-03-01',
  validTo: '2029-03-01',
}

export function draft(change: Partial<ProposalDraft> = {}, rest: Partial<Omit<ApplicationDraft, 'proposal'>> = {}): ApplicationDraft {
  return { proposal: { ...goodProposal, ...change }, need: '老人误服药物较多。', alternatives: '短信提醒到达率低。', ...rest }
}

export function clause(change: Partial<ClauseState> = {}): ClauseState {
  const state = {
    sourceId: 'elderly-law',
    article: '第七条',
    sourceTitle: '中华人民共和国老年人权益保障法',
    gist: '',
    known: 'clause',
    state: 'in-force',
    textRead: true,
    effectiveFrom: '2013-07-01',
    repealedOn: null,
    successorId: null,
    successorTitle: null,
    ...change,
  }
  return state as ClauseState
}

export const prohibited = [
  { versionId: '01990000-0000-7000-8000-0000000000f1', code: 'F01', title: '招商引资任务' },
  { versionId: '01990000-0000-7000-8000-0000000000f2', code: 'F02', title: '协税护税任务' },
  { versionId: '01990000-0000-7000-8000-0000000000f9', code: null, title: '代收物业费' },
]

export const bannedCertificates = [
  { versionId: '01990000-0000-7000-8000-0000000000c1', code: 'CP01', title: '亲属关系证明' },
  { versionId: '01990000-0000-7000-8000-0000000000c6', code: 'CP06', title: '社区戒毒社区康复人员情况证明(表现证明)' },
]

export function facts(change: Partial<PrecheckFacts> = {}): PrecheckFacts {
  return {
    lane: 'ordinary',
    today: '2026-11-23',
    settings: { noticeWorkingDays: 30, validityYears: 3, likenessBlocks: 0.75, likenessWarns: 0.5 },
    applicantOrganisationId: lead,
    leadKnown: true,
    ownItemId: null,
    clauseStates: [clause()],
    prohibited,
    bannedCertificates,
    likes: [],
    prohibitedLikes: [],
    unknownAreas: [],
    outsideAreas: [],
    occurrencesPerYear: 4,
    communities: 9,
    budgetMinutes: 1000,
    plannedMinutes: 100,
    purchaseNames: new Map([['A0504', '健康教育服务']]),
    purchaseNegative: new Map([['N02', '应由政府直接履职的事项']]),
    registerEntry: null,
    proofCircle: [],
    returns: [],
    form: null,
    ...change,
  }
}
